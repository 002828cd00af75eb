package org.assay.ui.internal.importing;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.assay.ui.internal.Messages;
import org.assay.ui.table.Column;
import org.assay.ui.table.ListTable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

/** Shows which files will be taken; files and folders are added by buttons or dropped. */
final class ImportPage extends WizardPage {
	private final Map<String, Item> items = new LinkedHashMap<>();
	private ListTable<Item> table;
	private Label total;
	private Button remove;

	ImportPage() {
		super("import");
		setTitle(Messages.Import_title);
		setDescription(Messages.Import_description);
		setPageComplete(false);
	}

	List<Item> chosen() {
		return List.copyOf(items.values());
	}

	@Override
	public void createControl(Composite outer) {
		Composite area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(8, 6).applyTo(area);
		table = new ListTable<>(area, columns(), Item::identity, Item::identity);
		table.empty().say(Messages.Import_drop, Messages.Import_addFiles.replace("&", ""), this::addFiles);
		table.setRows(List.of());
		GridDataFactory.fillDefaults().grab(true, true).hint(560, 260).applyTo(table);
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, Messages.Import_addFiles, this::addFiles).setFocus();
		button(buttons, Messages.Import_addFolder, this::addFolder);
		button(buttons, Messages.Import_addAddress, this::addAddress);
		button(buttons, Messages.Import_paste, this::paste);
		remove = button(buttons, Messages.Import_remove, this::remove);
		remove.setEnabled(false);
		table.selection().addSelectionChangedListener(e -> remove.setEnabled(!e.getSelection().isEmpty()));
		total = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(total);
		takeDrops(area);
		takeDrops(table.nodes().tree());
		takeDrops(table.empty());
		setControl(area);
	}

	private static List<Column<Item>> columns() {
		return List.of(Column.of("name", Messages.Import_name, 220, Item::name),
				Column.of("place", Messages.Import_place, 230, Item::place),
				Column.<Item>of("size", Messages.Import_size, 80, r -> r.size() < 0 ? "" : FileSizes.words(r.size()))
						.sortedBy(Comparator.comparingLong(Item::size)).rightAligned());
	}

	private static Button button(Composite parent, String text, Runnable onUse) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, e -> onUse.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private void addFiles() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.Import_title);
		if (dialog.open() != null) {
			Path folder = Path.of(dialog.getFilterPath());
			add(Stream.of(dialog.getFileNames()).map(folder::resolve).toList());
		}
	}

	private void addFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
		dialog.setText(Messages.Import_title);
		dialog.setMessage(Messages.Import_folderMessage);
		String chosen = dialog.open();
		if (chosen != null) {
			add(List.of(Path.of(chosen)));
		}
	}

	private void remove() {
		table.selectedRows().forEach(row -> items.remove(row.identity()));
		show();
	}

	private void addAddress() {
		AddressDialog.ask(getShell()).ifPresent(address -> add(new Item.OfWeb(address)));
	}

	private void paste() {
		Clipping clipping = Clipping.of(getShell().getDisplay());
		if (clipping.files().isEmpty()) {
			PasteDialog.ask(getShell(), clipping).ifPresent(article -> add(new Item.OfClipboard(article)));
		} else {
			add(clipping.files());
		}
	}

	private void add(Item item) {
		items.put(item.identity(), item);
		setErrorMessage(null);
		setMessage(null);
		show();
	}

	private void add(List<Path> chosen) {
		AtomicReference<Gathering> gathering = new AtomicReference<>();
		try {
			getContainer().run(true, true, monitor -> {
				monitor.beginTask(Messages.Import_looking, -1);
				gathering.set(Gathering.of(chosen, monitor::isCanceled));
			});
			// not before: when it comes back, the wizard puts its buttons as they were before
			take(gathering.get());
		} catch (InvocationTargetException e) {
			ILog.of(ImportPage.class).error("The files could not be looked at.", e.getCause());
			setErrorMessage(NLS.bind(Messages.Import_notRead, e.getCause().getMessage()));
		} catch (InterruptedException e) {
			setMessage(Messages.Import_stopped, WARNING);
		}
	}

	private void take(Gathering gathering) {
		gathering.items().forEach(item -> items.put(item.identity(), item));
		setErrorMessage(null);
		setMessage(gathering.unreadable().isEmpty() ? null
				: NLS.bind(Messages.Import_unreadable, gathering.unreadable().size(),
						gathering.unreadable().keySet().iterator().next()),
				WARNING);
		show();
	}

	private void show() {
		table.setRows(chosen());
		long bytes = items.values().stream().mapToLong(Item::size).filter(size -> size >= 0).sum();
		String chosen = bytes == 0 ? NLS.bind(Messages.Import_count, items.size())
				: NLS.bind(Messages.Import_total, items.size(), FileSizes.words(bytes));
		total.setText(items.isEmpty() ? "" : chosen);
		setPageComplete(!items.isEmpty());
	}

	private void takeDrops(Control control) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] names) {
					add(Stream.of(names).map(Path::of).toList());
				}
			}
		});
	}
}
