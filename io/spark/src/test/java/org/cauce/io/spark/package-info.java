/** Tests of flows asked by Apache Spark. */
@NullMarked
package org.cauce.io.spark;

import org.jspecify.annotations.NullMarked;
