package org.assay.ui.internal.details;

import java.util.List;

/** Fields of the Details view under one heading. */
record Section(String title, List<Field> fields) {
}
