package vn.tonghop.sample;

/**
 * What kind of committee it is, and with that how its membership moves. Rates are persons a year in 1.000 members.
 *
 * @see Trends
 */
enum Landscape {
    CITY(8.8, 4.2, 10.6, 8),
    TOWN(9.2, 3.4, 10.2, 8),
    DISTRICT(7.6, 3.2, 9.8, 9),
    COAL(4.1, 3.5, 11.5, 6),
    AGENCIES(1.2, 9.0, 12.0, 14),
    ENTERPRISES(2.4, 5.0, 17.0, 12),
    ARMY(0.4, 21.0, 64.0, 12),
    POLICE(0.6, 12.0, 36.0, 10),
    BORDER(0.4, 22.0, 60.0, 12),
    UNIVERSITY(0.8, 10.0, 72.0, 14);

    final double deaths;
    final double arriving;
    final double leaving;
    final double within;

    Landscape(double deaths, double arriving, double leaving, double within) {
        this.deaths = deaths;
        this.arriving = arriving;
        this.leaving = leaving;
        this.within = within;
    }

    /** Whether it spans communes and wards. */
    boolean territorial() {
        return this == CITY || this == TOWN || this == DISTRICT;
    }
}
