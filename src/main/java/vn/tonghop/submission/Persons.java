package vn.tonghop.submission;

import java.util.List;
import vn.tonghop.finding.Place;

/**
 * The list of persons admitted, as filed.
 *
 * @param sheet where it stands; the whole file where none was filed
 * @param name 1-based column of the names
 * @param born 1-based column of the dates of birth
 * @param admitted 1-based column of the dates of admission
 */
public record Persons(Place sheet, int name, int born, int admitted, List<Person> rows) {

    public static Persons none(Place file) {
        return new Persons(file, 1, 1, 1, List.of());
    }

    public Place nameOf(Person person) {
        return sheet.at(person.row(), name);
    }

    public Place birthOf(Person person) {
        return sheet.at(person.row(), born);
    }

    public Place admissionOf(Person person) {
        return sheet.at(person.row(), admitted);
    }
}
