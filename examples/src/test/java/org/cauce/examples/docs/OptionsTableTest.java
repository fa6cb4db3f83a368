package org.cauce.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cauce.examples.Cauce;
import org.cauce.examples.command.LanguageOption;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The page on the command tells the options that each command has, and no others. */
class OptionsTableTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`-[^|]*) \\| ([^|]*) \\|.*\\|$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @Test
    void tellsTheOptionsOfEachCommand() throws IOException {
        SetMultimap<String, String> has = has();
        assertThat(told(has.keySet())).isEqualTo(has);
    }

    private static SetMultimap<String, String> told(Set<String> commands) throws IOException {
        ImmutableSetMultimap.Builder<String, String> told = ImmutableSetMultimap.builder();
        String page = Document.read("docs/src/main/pages/command.md").text();
        for (MatchResult row : ROW.matcher(page).results().toList()) {
            for (String command : row.group(2).equals("all") ? commands : names(row.group(2))) {
                told.putAll(command, names(row.group(1)));
            }
        }
        return told.build();
    }

    private static Set<String> names(String cell) {
        return new TreeSet<>(
                NAME.matcher(cell).results().map(name -> name.group(1)).toList());
    }

    private static SetMultimap<String, String> has() {
        CommandLine cauce = new CommandLine(new Cauce());
        LanguageOption.give(cauce);
        return leaves(cauce)
                .collect(ImmutableSetMultimap.flatteningToImmutableSetMultimap(
                        command -> command.getCommandSpec().qualifiedName().replaceFirst("^cauce ", ""),
                        command -> command.getCommandSpec().options().stream()
                                .filter(option -> !option.usageHelp() && !option.versionHelp())
                                .map(OptionSpec::names)
                                .flatMap(Stream::of)));
    }

    private static Stream<CommandLine> leaves(CommandLine command) {
        List<CommandLine> below = List.copyOf(command.getSubcommands().values());
        return below.isEmpty() ? Stream.of(command) : below.stream().flatMap(OptionsTableTest::leaves);
    }
}
