package org.cauce.io.xml;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The name of an element or attribute: its namespace, and its local name; the prefix is kept but does not count.
 *
 * <p>Text form: {@code local}, or <code>{namespace}local</code>, or <code>{namespace}prefix:local</code>.
 */
public final class XmlName {
    private final String namespace;
    private final String prefix;
    private final String local;

    private XmlName(String namespace, String prefix, String local) {
        this.namespace = namespace;
        this.prefix = prefix;
        this.local = local;
    }

    /**
     * {@return the name without namespace}
     *
     * @param local the local name
     */
    public static XmlName of(String local) {
        return new XmlName("", "", local);
    }

    /**
     * {@return the name in this namespace}
     *
     * @param namespace the address of the namespace; empty for none
     * @param prefix the prefix that stands for it in the file; empty for none
     * @param local the local name
     */
    public static XmlName of(String namespace, String prefix, String local) {
        return new XmlName(namespace, prefix, local);
    }

    /**
     * {@return the name with this text form}
     *
     * @param text the text form
     * @throws IllegalArgumentException if a brace is not closed
     */
    @JsonCreator
    public static XmlName parse(String text) {
        if (!text.startsWith("{")) {
            return of(text);
        }
        int end = text.indexOf('}');
        if (end < 0) {
            throw new IllegalArgumentException(
                    "XML name '" + text + "' has no closing brace: expected {namespace}name");
        }
        String name = text.substring(end + 1);
        int colon = name.indexOf(':');
        return of(text.substring(1, end), name.substring(0, Math.max(colon, 0)), name.substring(colon + 1));
    }

    /** {@return the address of the namespace; empty if it has none} */
    public String namespace() {
        return namespace;
    }

    /** {@return the prefix as it stood in the file; empty if there was none} */
    public String prefix() {
        return prefix;
    }

    /** {@return the local name} */
    public String local() {
        return local;
    }

    /**
     * {@return whether the name is this one, without namespace}
     *
     * @param other the local name
     */
    public boolean is(String other) {
        return namespace.isEmpty() && local.equals(other);
    }

    /** Equal if namespace and local name are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof XmlName that && local.equals(that.local) && namespace.equals(that.namespace);
    }

    @Override
    public int hashCode() {
        return local.hashCode() * 31 + namespace.hashCode();
    }

    /** {@return the text form} */
    @JsonValue
    @Override
    public String toString() {
        return namespace.isEmpty() ? local : "{" + namespace + "}" + (prefix.isEmpty() ? "" : prefix + ":") + local;
    }
}
