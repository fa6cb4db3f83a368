/**
 * The file format of catalogues.
 *
 * <p>A catalogue is a JSON file, or a folder of such files that are read as one. A file is an object whose first
 * property is the version of the format; the others are sections, named as the attributes of
 * {@link org.cauce.model.catalogue.CatalogueParts}, each a list of statements:
 *
 * <pre>{@code
 * {
 *   "cauce-catalogue": 1,
 *   "flows": [
 *     {
 *       "id": "carsi-2008",
 *       "says": {
 *         "stage": "appropriated",
 *         "amount": {"is": "stated", "quantity": {"number": 60000000, "unit": "USD"}}
 *       },
 *       "citations": [{"source": "source:003", "section": "Introduction"}]
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>The properties of a statement and of what it says are the attributes of the model's types. What is absent is left
 * out; there is no null. Numbers are exact, references are {@code kind:id}, dates are those of
 * {@link org.cauce.model.time.TimePeriod}. The order of files, sections and properties means nothing, that of records
 * and of elements in lists does. The JSON schema of the format is {@link org.cauce.io.catalogue.Catalogues#schema()}.
 */
@NullMarked
package org.cauce.io.catalogue;

import org.jspecify.annotations.NullMarked;
