/** Questions at issue, worked out of a case for those who show or write them. */
package org.assay.core.questions;
