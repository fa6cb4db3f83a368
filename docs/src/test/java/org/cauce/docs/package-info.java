@NullMarked
package org.cauce.docs;

import org.jspecify.annotations.NullMarked;
