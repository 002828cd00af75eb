/** Joining into groups. */
package org.assay.comparison.groups;
