package org.cauce.examples;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** To come. */
@Command(name = "check")
public final class Check implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
