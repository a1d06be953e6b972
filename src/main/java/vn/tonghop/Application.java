package vn.tonghop;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import vn.tonghop.nightly.Commands;
import vn.tonghop.nightly.Console;
import vn.tonghop.nightly.Machine;
import vn.tonghop.nightly.StopSignal;

/** Hands the arguments to the commands. */
public final class Application {
    private Application() {}

    public static void main(String[] arguments) {
        // Libraries write numbers in the machine's language: PDFs would differ, in an Arabic one even be broken.
        Locale.setDefault(Locale.ROOT);
        // The JDK's other console takes half a second to start, and is one also where there is no terminal.
        System.setProperty("jdk.console", "java.base");
        boolean live = System.console() != null;
        Console console = new Console(
                writer(FileDescriptor.out, "stdout.encoding"),
                writer(FileDescriptor.err, "stderr.encoding"),
                live,
                live && Commands.wantsColour());
        StopSignal stop = StopSignal.ofProcess();
        Machine machine = new Machine(Clock.systemDefaultZone(), stop, System.getenv());
        stop.exit(Commands.execute(arguments, console, machine));
    }

    /** A console in its own encoding; where that is none with Vietnamese letters, in UTF-8. */
    private static PrintWriter writer(FileDescriptor stream, String property) {
        Charset charset = Charset.forName(System.getProperty(property, "UTF-8"));
        boolean speaksVietnamese = charset.canEncode() && charset.newEncoder().canEncode('ế');
        return new PrintWriter(new FileOutputStream(stream), true, speaksVietnamese ? charset : StandardCharsets.UTF_8);
    }
}
