package vn.tonghop.sample;

/**
 * What stays the same of a grassroots organisation over the years.
 *
 * @param type a row of Biểu 5
 * @param committee whether it is a đảng bộ cơ sở
 * @param branches under it in the last period
 * @param size members at the start, as a weight
 * @param since the year it was founded; 0 for long ago
 */
record Body(String code, String name, String type, boolean committee, int branches, double size, int since) {

    /** Branches in a year: some đảng bộ got their last one in 2017. */
    int branchesIn(int year) {
        boolean grown = committee && branches > 4 && code.hashCode() % 6 == 0;
        return grown && year < 2017 ? branches - 1 : branches;
    }

    boolean existsIn(int year) {
        return since <= year;
    }
}
