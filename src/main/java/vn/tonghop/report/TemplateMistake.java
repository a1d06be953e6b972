package vn.tonghop.report;

import java.util.List;
import java.util.stream.Stream;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.exceptions.TemplateProcessingException;
import vn.tonghop.finding.SetupProblem;

/** Tells the office's mistakes in a template, with file and line, from defects of ours. */
final class TemplateMistake {
    private TemplateMistake() {}

    /** What to throw where a template could not be filled: a problem for the office to mend, else our defect. */
    static RuntimeException of(String name, TemplateEngineException exception) {
        List<Throwable> causes = Stream.<Throwable>iterate(exception, Throwable::getCause)
                .takeWhile(cause -> cause != null)
                .toList();
        Throwable root = causes.getLast();
        String place = ReportTemplates.SHOWN + name;
        for (Throwable cause : causes) {
            if (cause instanceof TemplateProcessingException at && at.getLine() != null) {
                place = ReportTemplates.SHOWN + (at.getTemplateName() == null ? name : at.getTemplateName()) + ", dòng "
                        + at.getLine();
            }
        }
        return isMistakeOfTemplate(root)
                ? new SetupProblem(place + ": " + what(root) + "; sửa lại chỗ này trong tệp mẫu.", exception)
                : new IllegalStateException(place, exception);
    }

    private static boolean isMistakeOfTemplate(Throwable root) {
        return root instanceof TemplateEngineException
                || root instanceof SetupProblem
                || root instanceof NoSuchMethodException
                || root.getClass().getName().startsWith("ognl.")
                || root.getClass().getName().startsWith("org.attoparser.");
    }

    private static String what(Throwable root) {
        String message = root.getMessage();
        if (root instanceof SetupProblem) {
            return String.valueOf(message);
        }
        return "mẫu sai ("
                + (message == null
                        ? root.getClass().getSimpleName()
                        : message.lines().findFirst().orElse("")) + ")";
    }
}
