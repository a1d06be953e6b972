package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Chromium without a window, with a profile of its own. */
final class Chromium {
    private final Path folder;

    /** @param folder where its profile and what it writes may lie */
    Chromium(Path folder) {
        this.folder = folder;
    }

    /** Skips the test where it is not installed; fails in CI. */
    static void demand() {
        boolean there = List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(path -> Files.isExecutable(Path.of(path, "chromium")));
        if (!there && "true".equals(System.getenv("CI"))) {
            fail("chromium is missing: the judge of pages has to be there");
        }
        assumeTrue(there, "chromium is not installed");
    }

    /**
     * Shows a page in a frame of some width, as a phone would, and asks it something.
     *
     * @param script an expression over {@code page}, the frame's window
     */
    String ask(String html, int width, String script) throws IOException, InterruptedException {
        Path around = folder.resolve("around.html");
        String quoted = html.replace("&", "&amp;").replace("\"", "&quot;");
        Files.writeString(around, """
                <!DOCTYPE html><meta charset="utf-8"><body>
                <iframe style="width: %dpx; height: 800px; border: 0" srcdoc="%s"></iframe>
                <script>onload = () => {
                  const page = document.querySelector("iframe").contentWindow;
                  const answer = String(%s);
                  document.body.replaceChildren();
                  document.body.textContent = "[" + answer + "]";
                }</script>""".formatted(width, quoted, script));
        String shown = run("--dump-dom", around.toUri().toString());
        assertThat(shown).contains("[").contains("]");
        return shown.substring(shown.indexOf('[') + 1, shown.lastIndexOf(']'));
    }

    /** The page on paper. */
    Path print(Path page) throws IOException, InterruptedException {
        Path pdf = folder.resolve("page.pdf");
        run("--no-pdf-header-footer", "--print-to-pdf=" + pdf, page.toUri().toString());
        return pdf;
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(arguments));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            fail("chromium does not come to an end");
        }
        return Files.readString(said, StandardCharsets.UTF_8);
    }
}
