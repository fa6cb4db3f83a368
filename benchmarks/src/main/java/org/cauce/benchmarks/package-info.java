/** How fast cauce is, and in how much memory it runs, beside floors and peers in the same run. Never published. */
@NullMarked
package org.cauce.benchmarks;

import org.jspecify.annotations.NullMarked;
