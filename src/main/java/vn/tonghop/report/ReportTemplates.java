package vn.tonghop.report;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import vn.tonghop.committee.Registry;
import vn.tonghop.finding.SetupProblem;
import vn.tonghop.form.Form;
import vn.tonghop.template.Settings;

/**
 * The office's wording and layout of documents: the {@code .html} and {@code .css} files of a folder and the pictures beside
 * them, read once.
 *
 * <p>Templates are XML: what does not close is found with its line, and every value is escaped. Safe for use by several
 * threads.
 */
public final class ReportTemplates {
    /** As messages name the folder. */
    static final String SHOWN = "templates/reports/";

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, byte[]> pictures = new TreeMap<>();
    private final TemplateEngine engine = new TemplateEngine();

    /**
     * Reads a folder.
     *
     * @throws SetupProblem where it cannot be read
     */
    public ReportTemplates(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.sorted().toList()) {
                read(file, file.getFileName().toString());
            }
        } catch (IOException e) {
            throw new SetupProblem(SHOWN + ": không đọc được thư mục; kiểm tra thư mục có tồn tại và quyền đọc.", e);
        }
        Resolver resolver = new Resolver();
        resolver.setTemplateMode(TemplateMode.XML);
        engine.setTemplateResolver(resolver);
    }

    private void read(Path file, String name) throws IOException {
        if (name.endsWith(".html") || name.endsWith(".css")) {
            texts.put(name, text(file, name));
        } else if (Picture.isOne(name)) {
            pictures.put(name, Picture.printable(Files.readAllBytes(file), SHOWN + name));
        }
        if (name.endsWith(".html")) {
            checkXml(name, texts.getOrDefault(name, ""));
        }
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

    /** A style sheet or picture of the folder, as it is printed; empty where there is none. */
    Optional<byte[]> find(String name) {
        String text = texts.get(name);
        return Optional.ofNullable(text == null ? pictures.get(name) : text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Holds all of them against a form, and fills every document with specimens, before any figure is there.
     *
     * @throws SetupProblem naming a template that is missing, or file and line of a mistake
     */
    public void check(Form form, Registry registry, Settings settings) {
        for (String name :
                List.of(ProvincialReport.TEMPLATE, Feedback.TEMPLATE, ReturnNotice.TEMPLATE, FrontPage.TEMPLATE)) {
            if (!texts.containsKey(name)) {
                throw missing(name);
            }
        }
        Proofreading proof = new Proofreading(form, name -> find(name).isPresent());
        texts.forEach(proof::read);
        for (Specimen specimen : Specimen.all(form, registry, settings)) {
            specimen.fill(this);
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
    String fill(String name, Map<String, Object> values) {
        if (!texts.containsKey(name)) {
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
            String text = texts.get(template);
            return text == null ? null : new StringTemplateResource(text);
        }
    }
}
