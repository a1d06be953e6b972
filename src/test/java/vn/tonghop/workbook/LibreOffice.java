package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, with a profile of its own. */
public final class LibreOffice {
    private static final String ALWAYS_RECALCULATE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """;

    private final Path folder;

    /** @param folder where its profile and what it writes may lie */
    public LibreOffice(Path folder) {
        this.folder = folder;
    }

    /** Skips the test where it is not installed; fails in CI. */
    public static void demand() {
        boolean there = List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
        if (!there && "true".equals(System.getenv("CI"))) {
            fail("soffice is missing: the judge of formulas has to be there");
        }
        assumeTrue(there, "soffice is not installed");
    }

    /**
     * Opens files, reckons every formula anew and saves them under their names.
     *
     * @param filter {@code xlsx:Calc MS Excel 2007 XML} or {@code xls:MS Excel 97}
     * @return the folder they are saved in
     */
    public Path saved(String filter, List<Path> files) throws Exception {
        Path profile = folder.resolve("profile");
        Path user = Files.createDirectories(profile.resolve("user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
        Path saved = Files.createDirectories(folder.resolve("saved-" + filter.substring(0, filter.indexOf(':'))));
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                saved.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return saved;
    }

    public Path savedAsXlsx(Path... files) throws Exception {
        return saved("xlsx:Calc MS Excel 2007 XML", List.of(files));
    }
}
