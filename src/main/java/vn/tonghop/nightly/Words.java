package vn.tonghop.nightly;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.tonghop.committee.Period;

/** Words of a command line, as values. */
final class Words {
    private Words() {}

    /** A period: {@code 2019-09}. */
    static final class OfPeriod implements ITypeConverter<Period> {
        @Override
        public Period convert(String word) {
            return Period.find(word).orElseThrow(() -> new Unfit("không phải là kỳ; ghi dạng 2019-09."));
        }
    }

    /** A day: {@code 2019-10-05}. */
    static final class OfDate implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String word) {
            try {
                return LocalDate.parse(word);
            } catch (DateTimeException e) {
                throw new Unfit("không phải là ngày; ghi dạng 2019-10-05.");
            }
        }
    }

    /** A word that is no such value; the message says what it is not, and how to write it. */
    static final class Unfit extends TypeConversionException {
        private static final long serialVersionUID = 1L;

        Unfit(String message) {
            super(message);
        }
    }
}
