package org.cauce.examples;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** To come. */
@Command(name = "recommend")
public final class Recommend implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
