/**
 * XML as it stands: elements and attributes that no type of ours holds.
 *
 * <p>A reader of a format gives typed values. What a publisher adds beyond the standard, in namespaces of its own or by
 * mistake, is kept in an {@link org.cauce.io.xml.XmlElement}, so that nothing is lost on the way from file to file.
 */
@CauceStyle
@NullMarked
package org.cauce.io.xml;

import org.cauce.model.CauceStyle;
import org.jspecify.annotations.NullMarked;
