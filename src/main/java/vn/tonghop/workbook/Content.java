package vn.tonghop.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.workbook.Look.Format;
import vn.tonghop.workbook.Look.Tone;

/** What stands in a cell. What is missing is {@link Blank}, never 0. */
sealed interface Content {
    Look look();

    Content with(Look look);

    /** Its words as the cell shows them; empty where it holds none. */
    default String text() {
        return "";
    }

    default Content named(String name) {
        return new Named(name, this);
    }

    default Content inBold() {
        return with(look().inBold());
    }

    default Content indented(int steps) {
        return with(look().indented(steps));
    }

    default Content on(Look.Ground ground) {
        return with(look().on(ground));
    }

    default Content toned(Tone tone) {
        return with(look().toned(tone));
    }

    /** Nothing, in its frame. */
    record Blank(Look look) implements Content {
        @Override
        public Content with(Look other) {
            return new Blank(other);
        }
    }

    /** Words, ours or a stranger's. */
    record Words(@Override String text, Look look) implements Content {
        @Override
        public Content with(Look other) {
            return new Words(text, other);
        }
    }

    /**
     * Words that lead to a cell of the workbook.
     *
     * @param target {@code 'Biểu 1'!C7}
     */
    record Link(@Override String text, String target, Look look) implements Content {
        @Override
        public Content with(Look other) {
            return new Link(text, target, other);
        }
    }

    /** A figure under a name of the workbook, by which formulas of others may call it. */
    record Named(String name, Content content) implements Content {
        @Override
        public Look look() {
            return content.look();
        }

        @Override
        public Content with(Look other) {
            return new Named(name, content.with(other));
        }
    }

    /** A number. */
    record Number(BigDecimal value, Look look) implements Content {
        @Override
        public Content with(Look other) {
            return new Number(value, other);
        }
    }

    /** A day. */
    record Day(LocalDate value, Look look) implements Content {
        @Override
        public Content with(Look other) {
            return new Day(value, other);
        }
    }

    /**
     * The live sum of the column over the table's rows.
     *
     * @param value what it comes to
     */
    record Sum(BigDecimal value, Look look) implements Content {
        @Override
        public Content with(Look other) {
            return new Sum(value, other);
        }
    }

    /**
     * The live mean of the column over the table's rows, weighted by another column; rows without a mean weigh nothing.
     *
     * @param value what it comes to
     * @param weights 0-based column of the weights
     */
    record Mean(BigDecimal value, int weights, Look look) implements Content {
        @Override
        public Content with(Look other) {
            return new Mean(value, weights, other);
        }
    }

    /**
     * A formula of its own, without the equals sign; its value is reckoned when the workbook is whole.
     *
     * @param array whether it reckons with each row of a range by itself
     */
    record Formula(String formula, boolean array, Look look) implements Content {
        @Override
        public Content with(Look other) {
            return new Formula(formula, array, other);
        }
    }

    /** A formula beside a row that is still empty: its result is the empty text until something is typed there. */
    record Dormant(String formula, Look look) implements Content {
        @Override
        public Content with(Look other) {
            return new Dormant(formula, other);
        }
    }

    static Content ofRows(String formula, Format format) {
        return new Formula(formula, formula.contains("SUMPRODUCT("), Look.of(format));
    }

    static Content formula(String formula, Format format) {
        return new Formula(formula, false, Look.of(format));
    }

    static Content words(String text) {
        return words(text, Format.TEXT);
    }

    static Content centred(String text) {
        return words(text, Format.CENTRED);
    }

    static Content words(String text, Format format) {
        return text.isEmpty() ? blank(format) : new Words(text, Look.of(format));
    }

    static Content link(String text, String target) {
        return new Link(text, target, Look.of(Format.TEXT).toned(Tone.LINK));
    }

    static Content blank(Format format) {
        return new Blank(Look.of(format));
    }

    static Content count(@Nullable BigDecimal value) {
        return number(value, Format.COUNT);
    }

    static Content count(@Nullable Long value) {
        return number(value == null ? null : BigDecimal.valueOf(value), Format.COUNT);
    }

    static Content ordinal(int value) {
        return number(BigDecimal.valueOf(value), Format.ORDINAL);
    }

    static Content count(int value) {
        return number(BigDecimal.valueOf(value), Format.COUNT);
    }

    static Content decimal(@Nullable BigDecimal value) {
        return number(value, Format.DECIMAL);
    }

    /** With the decimals it takes to see on which side of some levels it lies. */
    static Content beside(List<BigDecimal> levels, @Nullable BigDecimal value) {
        return number(value, Format.DECIMAL, levels);
    }

    /** In percent of a target. */
    static Content completion(@Nullable BigDecimal value) {
        return beside(List.of(BigDecimal.valueOf(100)), value);
    }

    static Content points(@Nullable BigDecimal value) {
        return number(value, Format.POINTS, List.of(BigDecimal.ZERO));
    }

    private static Content number(@Nullable BigDecimal value, Format format, List<BigDecimal> levels) {
        Content content = number(value, format);
        return value == null ? content : content.with(content.look().of(Shown.decimals(value, levels)));
    }

    static Content number(@Nullable BigDecimal value, Format format) {
        return value == null ? blank(format) : new Number(value, Look.of(format));
    }

    static Content day(@Nullable LocalDate day) {
        return day == null ? blank(Format.DATE) : new Day(day, Look.of(Format.DATE));
    }
}
