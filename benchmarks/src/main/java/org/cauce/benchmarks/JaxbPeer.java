package org.cauce.benchmarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.sun.tools.xjc.Driver;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The peer: typed reading by classes that xjc makes from the schema, one activity at a time.
 *
 * <p>The classes are made and compiled when this begins, into a folder that is not kept under version control. JAXB
 * reads from the same fast parser as cauce, so that the parser is no part of the difference.
 */
final class JaxbPeer {
    private static final String PACKAGE = "generated.iati";
    private static final int BUFFER = 1 << 16;

    private final Class<?> activity;
    private final JAXBContext context;

    private JaxbPeer(Class<?> activity, JAXBContext context) {
        this.activity = activity;
        this.context = context;
    }

    /**
     * {@return the peer}
     *
     * @param schema the schema of activities
     * @param folder where the classes are made
     * @throws IOException if they cannot be made
     */
    static JaxbPeer of(Path schema, Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path sources = Files.createDirectories(folder.resolve("sources"));
        try {
            if (!Files.exists(classes.resolve("generated"))) {
                generate(schema, sources);
                compile(sources, classes);
            }
            // never closed: the classes are loaded while the process runs
            ClassLoader loader =
                    new URLClassLoader(new URL[] {classes.toUri().toURL()}, JaxbPeer.class.getClassLoader());
            Class<?> activity = loader.loadClass(PACKAGE + ".IatiActivity");
            return new JaxbPeer(activity, JAXBContext.newInstance(PACKAGE, loader));
        } catch (ClassNotFoundException | JAXBException e) {
            throw new IOException("JAXB cannot use the classes made from " + schema, e);
        }
    }

    private static void generate(Path schema, Path sources) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] arguments = {"-quiet", "-nv", "-extension", "-d", sources.toString(), "-p", PACKAGE, schema.toString()
        };
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            if (Driver.run(arguments, out, out) != 0) {
                throw new IOException("xjc failed: " + said.toString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("xjc failed", e);
        }
    }

    private static void compile(Path sources, Path classes) throws IOException {
        @Nullable JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IOException("There is no compiler here: run this with a JDK");
        }
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", classes.toString()));
        arguments.add("-classpath");
        arguments.add(System.getProperty("java.class.path"));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
        }
        if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IOException("The classes made by xjc do not compile");
        }
    }

    /** {@return how many activities there are, after each was read into its classes} */
    long read(Path file) throws IOException, XMLStreamException, JAXBException {
        long count = 0;
        Unmarshaller unmarshaller = context.createUnmarshaller();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            XMLStreamReader reader = new InputFactoryImpl().createXMLStreamReader(in, "UTF-8");
            while (reader.hasNext()) {
                if (reader.getEventType() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("iati-activity")) {
                    // the reader is then after the end of the activity, perhaps at the next one
                    count += unmarshaller.unmarshal(reader, activity).isNil() ? 0 : 1;
                } else {
                    reader.next();
                }
            }
            reader.close();
        }
        return count;
    }
}
