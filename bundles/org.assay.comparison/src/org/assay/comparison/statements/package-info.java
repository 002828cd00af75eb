/** What documents say on a statement that somebody types: they agree, disagree, only report it, or say nothing on it. */
package org.assay.comparison.statements;
