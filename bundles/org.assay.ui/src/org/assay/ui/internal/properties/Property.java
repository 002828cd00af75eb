package org.assay.ui.internal.properties;

import java.util.function.Supplier;

/**
 * A line of the Properties view.
 *
 * @param id          how its value is asked for; unique among the lines of one element
 * @param category    heading it stands under
 * @param description one line that the window shows while it is selected
 * @param value       text, or {@link ElementProperties} that can be unfolded; asked for when it is shown
 */
record Property(String id, String name, String category, String description, Supplier<Object> value) {
}
