/** Forms for the fields of one thing, which the Details view shows while the analyst changes them. */
package org.assay.ui.fields;
