package vn.tonghop.nightly;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** How the commands explain themselves, and what is wrong with a command line: Vietnamese throughout. */
final class Usage extends ListResourceBundle {

    /** The words picocli itself says in a help text, by its keys. */
    @Override
    protected Object[][] getContents() {
        return new Object[][] {
            {"usage.synopsisHeading", "Cách dùng: "},
            {"usage.descriptionHeading", "%n"},
            {"usage.parameterListHeading", "%nTham số:%n"},
            {"usage.optionListHeading", "%nTùy chọn:%n"},
            {"usage.commandListHeading", "%nCác lệnh:%n"},
            {"usage.footerHeading", "%nVí dụ:%n"},
            {"mixinStandardHelpOptions.help", "In hướng dẫn này."},
            {"mixinStandardHelpOptions.version", "In phiên bản."}
        };
    }

    /** Calls the program by another name: who was given a launcher may have no Java to be called by hand. */
    static void name(String program, CommandLine line) {
        String before = line.getCommandName();
        line.setCommandName(program);
        List<CommandLine> all = new ArrayList<>(line.getSubcommands().values());
        all.add(line);
        for (CommandLine command : all) {
            CommandLine.Model.UsageMessageSpec usage = command.getCommandSpec().usageMessage();
            usage.footer(Stream.of(usage.footer())
                    .map(example -> example.replace(before, program))
                    .toArray(String[]::new));
        }
    }

    /** Tells what is wrong with a command line, how the command is used, and an example. */
    static int explain(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        CommandLine.Help help = command.getHelp();
        PrintWriter err = command.getErr();
        err.println(sentence(wrong));
        err.println();
        err.print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
        err.print(help.footerHeading() + help.footer());
        err.println("Xem thêm: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice -> name(twice.getOverwritten()) + " chỉ được ghi một lần.";
            default -> value(wrong, wrong.getArgSpec());
        };
    }

    private static String unmatched(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().getFirst();
        String similar = unmatched.getSuggestions().stream().limit(3).collect(joining(", "));
        return (first.startsWith("-") ? "Không có tùy chọn " : "Không hiểu ") + "\"" + first + "\""
                + (similar.isEmpty() ? "." : "; có phải là " + similar + "?");
    }

    /** An option without its value, or the parameters from the first that is not there. */
    private static String missing(MissingParameterException missing) {
        ArgSpec first = missing.getMissing().getFirst();
        if (first instanceof OptionSpec option) {
            return option.longestName() + " thiếu giá trị " + option.paramLabel() + ".";
        }
        List<PositionalParamSpec> all =
                missing.getCommandLine().getCommandSpec().positionalParameters();
        return "Thiếu "
                + all.subList(all.indexOf(first), all.size()).stream()
                        .map(ArgSpec::paramLabel)
                        .collect(joining(", "))
                + ".";
    }

    /** A value that cannot be used; a sentence of ours where a command or a converter has one. */
    private static String value(ParameterException wrong, @Nullable ArgSpec argument) {
        if (argument == null) {
            return String.valueOf(wrong.getMessage());
        }
        return "Giá trị \"" + wrong.getValue() + "\" của " + name(argument)
                + (wrong.getCause() instanceof Words.Unfit told ? " " + told.getMessage() : " không dùng được.");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
