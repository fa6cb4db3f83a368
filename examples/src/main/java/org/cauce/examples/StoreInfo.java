package org.cauce.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.cauce.examples.ask.StoreFolder;
import org.cauce.examples.ask.StoredInputs;
import org.cauce.examples.command.OutputOption;
import org.cauce.examples.report.Phrases;
import org.cauce.io.duckdb.StoredInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what is in a store. */
@Command(
        name = "info",
        description = {
            "Tells what is in a store: each input with its rows, and the records of it that were refused.",
            "",
            "inexact are amounts that were published as binary numbers only: their shortest decimal texts were loaded.",
            ""
        },
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:It was told.", "1:The store is damaged.", "2:Wrong usage, or there is no such store."},
        footer = {"", "Example: cauce store info flows/ --format json"})
public final class StoreInfo implements Callable<Integer> {
    @Mixin
    private final StoreFolder store = new StoreFolder();

    @Mixin
    private final OutputOption output = new OutputOption();

    /** Makes the command, to be {@linkplain Cauce#run run}. */
    public StoreInfo() {}

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new StoreInfo(), args);
    }

    @Override
    public Integer call() {
        return store.use(opened -> tell(opened.info()));
    }

    private int tell(org.cauce.io.duckdb.StoreInfo info) throws IOException {
        ImmutableList<StoredInput> inputs = info.inputs();
        output.print(StoredInputs.listing(inputs));
        Phrases phrases = output.phrases();
        output.err()
                .println(phrases.say(
                        "store.info",
                        phrases.counted(inputs.size(), "input"),
                        phrases.counted(info.rows(), "flow"),
                        phrases.counted(info.bytes(), "byte")));
        return 0;
    }
}
