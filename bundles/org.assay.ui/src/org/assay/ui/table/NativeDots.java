package org.assay.ui.table;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.assay.ui.internal.Gtk3;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/**
 * Lets GTK end words that do not fit into their cell with dots. SWT has no call for it; what listeners draw of a cell takes GTK
 * several times as long, and in long lists it counts through the rows for each cell. UI thread only.
 */
public final class NativeDots {
	private static final byte[] PROPERTY = "ellipsize\0".getBytes(StandardCharsets.US_ASCII);
	private static final int AT_THE_END = 3;
	private static final NativeDots GTK = find();
	private static boolean isBroken;
	private final Method column;
	private final Method cells;
	private final Method isText;
	private final Method set;
	private final Method next;
	private final Method data;
	private final Method free;

	private NativeDots(ClassLoader swt) throws ReflectiveOperationException {
		Class<?> gtk = swt.loadClass("org.eclipse.swt.internal.gtk.GTK");
		column = gtk.getMethod("gtk_tree_view_get_column", long.class, int.class);
		cells = gtk.getMethod("gtk_cell_layout_get_cells", long.class);
		isText = gtk.getMethod("GTK_IS_CELL_RENDERER_TEXT", long.class);
		Class<?> os = swt.loadClass("org.eclipse.swt.internal.gtk.OS");
		set = os.getMethod("g_object_set", long.class, byte[].class, int.class, long.class);
		next = os.getMethod("g_list_next", long.class);
		data = os.getMethod("g_list_data", long.class);
		free = os.getMethod("g_list_free", long.class);
	}

	/** @return whether the system can end words so */
	static boolean isPossible() {
		return GTK != null && !isBroken;
	}

	/** Ends words so in the columns that a tree has now. */
	static void in(Tree tree) {
		in(tree, tree.getColumnCount());
	}

	/** Ends words so in the columns that a table has now; elsewhere than on Linux nothing is to be done. */
	public static void in(Table table) {
		in(table, table.getColumnCount());
	}

	private static void in(Control control, int columns) {
		if (!isPossible()) {
			return;
		}
		try {
			long handle = Widget.class.getField("handle").getLong(control);
			for (int i = 0; i < Math.max(1, columns); i++) {
				GTK.end((long) GTK.column.invoke(null, handle, i));
			}
		} catch (ReflectiveOperationException e) {
			isBroken = true;
			ILog.of(NativeDots.class).error("Words in tables are cut without dots.", e);
		}
	}

	private void end(long of) throws ReflectiveOperationException {
		if (of == 0) {
			return;
		}
		long list = (long) cells.invoke(null, of);
		for (long at = list; at != 0; at = (long) next.invoke(null, at)) {
			long cell = (long) data.invoke(null, at);
			if ((boolean) isText.invoke(null, cell)) {
				set.invoke(null, cell, PROPERTY, AT_THE_END, 0L);
			}
		}
		free.invoke(null, list);
	}

	private static NativeDots find() {
		try {
			Optional<ClassLoader> swt = Gtk3.bindings();
			return swt.isEmpty() ? null : new NativeDots(swt.get());
		} catch (ReflectiveOperationException e) {
			ILog.of(NativeDots.class).warn("Words in tables are ended with dots by Assay.", e);
			return null;
		}
	}
}
