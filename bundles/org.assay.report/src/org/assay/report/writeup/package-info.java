/** Write-ups as HTML that stands alone. */
package org.assay.report.writeup;
