package org.cauce.io.iati.validate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/**
 * The schemas in a folder of the user: {@code 2.03/iati-activities-schema.xsd} and the like. Read when first needed.
 */
final class SchemaFolder {
    private final Path folder;
    private final Map<Path, Schema> schemas = new ConcurrentHashMap<>();

    SchemaFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("The folder of schemas " + folder
                    + " is no folder: expected one with folders such as 2.03, each with iati-activities-schema.xsd");
        }
        this.folder = folder;
    }

    /** The schema of a version for files with this root; empty if the folder has none. */
    Optional<Schema> find(String version, String root) {
        Path file = folder.resolve(version).resolve(root + "-schema.xsd");
        return Files.isRegularFile(file)
                ? Optional.of(schemas.computeIfAbsent(file, SchemaFolder::read))
                : Optional.empty();
    }

    private static Schema read(Path file) {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            DOMImplementationLS inputs = inputs();
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> input(inputs, file, systemId));
            return factory.newSchema(new StreamSource(file.toFile()));
        } catch (SAXException e) {
            throw new IllegalArgumentException(
                    "The schema " + file + " cannot be read: " + e.getMessage() + "; get it again", e);
        }
    }

    private static DOMImplementationLS inputs() {
        try {
            return (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The JDK has no way to give a schema its parts", e);
        }
    }

    /** What a schema includes is looked up beside it, whatever address it gives; what is not there is empty. */
    private static LSInput input(DOMImplementationLS inputs, Path schema, @Nullable String systemId) {
        String name = systemId == null ? "" : systemId.substring(systemId.lastIndexOf('/') + 1);
        Path file = schema.resolveSibling(name);
        LSInput input = inputs.createLSInput();
        input.setSystemId(file.toUri().toString());
        input.setByteStream(open(file));
        return input;
    }

    private static InputStream open(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? new ByteArrayInputStream(Files.readAllBytes(file))
                    : InputStream.nullInputStream();
        } catch (IOException e) {
            return InputStream.nullInputStream();
        }
    }
}
