package vn.tonghop.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpdf.css.parser.CSSParser;
import org.openpdf.css.sheet.StylesheetInfo;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;
import vn.tonghop.finding.SetupProblem;
import vn.tonghop.form.Form;

/**
 * Looks a template or style sheet through for what would go wrong in print: codes and charts that the form does not have,
 * links to files that are not there, characters that the typeface lacks, styles that are none.
 */
final class Proofreading {
    /** A figure's code in quotes, as templates write it. */
    private static final Pattern CODE = Pattern.compile("'(\\d+\\.[\\p{Alnum}./_]+)'");

    private static final Pattern FAMILY = Pattern.compile("font-family\\s*:\\s*([^;}]+)");
    private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)");
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final Form form;
    private final Set<String> charts;
    private final Predicate<String> exists;
    private final Typefaces typefaces = new Typefaces();

    /** @param exists whether there is a style sheet or picture of a name */
    Proofreading(Form form, Predicate<String> exists) {
        this.form = form;
        this.charts = Charts.names(form);
        this.exists = exists;
    }

    /**
     * Reads a file.
     *
     * @throws SetupProblem naming file and line of the first mistake
     */
    void read(String name, String text) {
        if (name.endsWith(".css")) {
            styles(name, text);
            return;
        }
        Matcher codes = CODE.matcher(text);
        while (codes.find()) {
            if (!form.indicators().containsKey(codes.group(1)) && !charts.contains(codes.group(1))) {
                throw mistake(
                        name,
                        line(text, codes.start()),
                        "biểu mẫu " + form + " không có chỉ tiêu \"" + codes.group(1)
                                + "\"; sửa lại mã trong tệp mẫu.");
            }
        }
        try {
            Xml.read(text, new Reader(name));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private void styles(String name, String text) {
        List<String> complaints = new ArrayList<>();
        try {
            new CSSParser((address, message) -> complaints.add(message))
                    .parseStylesheet(name, StylesheetInfo.Origin.AUTHOR, new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!complaints.isEmpty()) {
            Matcher line = LINE.matcher(complaints.getFirst());
            throw mistake(
                    name,
                    line.find() ? Integer.parseInt(line.group(1)) : 1,
                    "kiểu trình bày sai (" + complaints.getFirst() + "); sửa lại chỗ này.");
        }
        Matcher family = FAMILY.matcher(text);
        while (family.find()) {
            if (!family.group(1).replaceAll("['\"]", "").strip().equals(Typefaces.FAMILY)) {
                throw mistake(
                        name,
                        line(text, family.start()),
                        "không có phông " + family.group(1).strip() + "; chỉ dùng phông '" + Typefaces.FAMILY + "'.");
            }
        }
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            checkLink(name, line(text, address.start()), address.group(1));
        }
    }

    private void checkLink(String name, long line, String address) {
        if (address.startsWith(Chart.SCHEME)) {
            if (!charts.contains(address.substring(Chart.SCHEME.length()))) {
                throw mistake(
                        name,
                        line,
                        "không có biểu đồ \"" + address + "\"; các biểu đồ dùng được: " + String.join(", ", charts)
                                + ".");
            }
        } else if (!exists.test(address)) {
            throw mistake(
                    name,
                    line,
                    "không có tệp \"" + address + "\" trong templates/reports; chép tệp vào đó hoặc sửa liên kết.");
        }
    }

    private void checkLetters(String name, long line, String text) {
        text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter)
                        && Character.getType(letter) != Character.FORMAT
                        && !typefaces.has(letter))
                .findFirst()
                .ifPresent(letter -> {
                    throw mistake(
                            name,
                            line,
                            "phông chữ không có ký tự \"" + Character.toString(letter) + "\" (U+"
                                    + String.format(Locale.ROOT, "%04X", letter)
                                    + "); thay bằng ký tự khác.");
                });
    }

    private static long line(String text, int at) {
        return text.substring(0, at + 1).lines().count();
    }

    private static SetupProblem mistake(String name, long line, String what) {
        return new SetupProblem(ReportTemplates.SHOWN + name + ", dòng " + line + ": " + what);
    }

    /** Takes a template in element by element. */
    private final class Reader extends DefaultHandler {
        private final String name;
        private Locator locator = new LocatorImpl();

        Reader(String name) {
            this.name = name;
        }

        @Override
        public void setDocumentLocator(Locator document) {
            locator = document;
        }

        @Override
        public void startElement(String space, String local, String qualified, Attributes attributes) {
            for (int i = 0; i < attributes.getLength(); i++) {
                checkLetters(name, locator.getLineNumber(), attributes.getValue(i));
            }
            String address = local.equals("img") ? attributes.getValue("src") : attributes.getValue("href");
            if (address != null && (local.equals("img") || local.equals("link"))) {
                checkLink(name, locator.getLineNumber(), address);
            }
        }

        @Override
        public void characters(char[] text, int start, int length) {
            String[] lines = new String(text, start, length).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                checkLetters(name, locator.getLineNumber() - (lines.length - 1 - i), lines[i]);
            }
        }
    }
}
