package vn.tonghop.report;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import vn.tonghop.finding.SetupProblem;
import vn.tonghop.form.Form;

/**
 * The office's wording and layout of documents: the {@code .html} and {@code .css} files of a folder, read once.
 *
 * <p>Templates are XML: what does not close is found with its line, and every value is escaped. Safe for use by several
 * threads.
 */
public final class Templates {
    /** As messages name the folder. */
    static final String SHOWN = "templates/reports/";

    /** A figure's code in quotes, as templates write it. */
    private static final Pattern CODE = Pattern.compile("'(\\d+\\.[\\p{Alnum}./_]+)'");

    private final Map<String, String> files;
    private final TemplateEngine engine = new TemplateEngine();

    /**
     * Reads a folder.
     *
     * @throws SetupProblem where it cannot be read
     */
    public Templates(Path folder) {
        files = read(folder);
        Resolver resolver = new Resolver();
        resolver.setTemplateMode(TemplateMode.XML);
        engine.setTemplateResolver(resolver);
    }

    private static Map<String, String> read(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".html") || name.endsWith(".css")) {
                    files.put(name, text(file, name));
                }
                if (name.endsWith(".html")) {
                    checkXml(name, files.getOrDefault(name, ""));
                }
            }
        } catch (IOException e) {
            throw new SetupProblem(SHOWN + ": không đọc được thư mục; kiểm tra thư mục có tồn tại và quyền đọc.", e);
        }
        return files;
    }

    private static String text(Path file, String name) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new SetupProblem(SHOWN + name + ": tệp không phải mã UTF-8; lưu lại bằng mã UTF-8.", e);
        }
    }

    private static void checkXml(String name, String text) {
        try {
            Xml.parse(text);
        } catch (SAXParseException e) {
            throw new SetupProblem(
                    SHOWN + name + ", dòng " + e.getLineNumber() + ": mẫu không đúng XML (" + e.getMessage()
                            + "); sửa lại chỗ này trong tệp mẫu.",
                    e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of a file of the folder; empty where there is none. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /**
     * Holds the documents' templates against a form, before any figure is there.
     *
     * @throws SetupProblem naming a template that is missing, or the line of a code that the form does not have
     */
    public void check(Form form) {
        for (String name :
                List.of(ProvincialReport.TEMPLATE, Feedback.TEMPLATE, ReturnNotice.TEMPLATE, FrontPage.TEMPLATE)) {
            if (!files.containsKey(name)) {
                throw missing(name);
            }
        }
        files.forEach((name, text) -> check(form, name, text));
    }

    private static void check(Form form, String name, String text) {
        Matcher match = CODE.matcher(text);
        while (match.find()) {
            if (!form.indicators().containsKey(match.group(1))) {
                long line = text.substring(0, match.start()).lines().count();
                throw new SetupProblem(SHOWN + name + ", dòng " + line + ": biểu mẫu " + form + " không có chỉ tiêu \""
                        + match.group(1) + "\"; sửa lại mã trong tệp mẫu.");
            }
        }
    }

    private static SetupProblem missing(String name) {
        return new SetupProblem(SHOWN + name + ": không có tệp mẫu này; khôi phục tệp mẫu.");
    }

    /**
     * Fills a template.
     *
     * @param name its file
     * @param values what its expressions may call
     * @throws SetupProblem naming file and line of a mistake in the template
     */
    public String fill(String name, Map<String, Object> values) {
        if (!files.containsKey(name)) {
            throw missing(name);
        }
        try {
            return engine.process(name, new Context(Locale.ROOT, values));
        } catch (TemplateEngineException e) {
            throw TemplateMistake.of(name, e);
        }
    }

    /** Serves what was read, so that a night uses one state of the folder. */
    private final class Resolver extends AbstractConfigurableTemplateResolver {
        @Override
        protected @Nullable ITemplateResource computeTemplateResource(
                IEngineConfiguration configuration,
                @Nullable String ownerTemplate,
                String template,
                String resourceName,
                @Nullable String characterEncoding,
                Map<String, Object> templateResolutionAttributes) {
            String text = files.get(template);
            return text == null ? null : new StringTemplateResource(text);
        }
    }
}
