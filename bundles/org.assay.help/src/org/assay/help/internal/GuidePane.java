package org.assay.help.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assay.help.internal.GuideHistory.Visit;
import org.assay.ui.AccessibleName;
import org.assay.ui.Ground;
import org.assay.ui.find.FindBar;
import org.assay.ui.find.FindableText;
import org.assay.ui.preview.PreviewPane;
import org.assay.ui.preview.WebPage;
import org.assay.writeup.Citation;
import org.assay.writeup.Preview;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Shows the pages of the guide: a list of them, the page, and a bar to find words on it. UI thread only. */
final class GuidePane extends Composite {
	private static final int SMALLEST = 8;
	private static final int LARGEST = 36;
	private final GuideHistory history = new GuideHistory();
	private final Button back;
	private final Combo pages;
	private final PreviewPane preview;
	private final FindBar find;
	private List<String> files = List.of();
	private String shown = "";
	private String wanted = "";
	private int points = usualSize();

	GuidePane(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		Ground.on(this);
		Composite bar = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		back = new Button(bar, SWT.PUSH);
		back.setText(Messages.Guide_back);
		back.addListener(SWT.Selection, e -> run(GuideAction.back));
		pages = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
		AccessibleName.give(pages, Messages.Guide_page);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(pages);
		offerBack();
		pages.addListener(SWT.Selection, e -> open(new GuideAddress(files.get(pages.getSelectionIndex()))));
		preview = new PreviewPane(this, Messages.Guide_window, this::follow);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(preview);
		find = new FindBar(this, new FindableText(preview.text()));
		load(Contents::read, this::list);
	}

	/** Opens a page, or a heading of the one that is shown. */
	void open(GuideAddress address) {
		GuideAddress whole = address.from(shown);
		show(whole.page(), () -> {
			if (!shown.isEmpty()) {
				history.left(here());
			}
		}, page -> page.heading(whole.heading()).ifPresent(h -> preview.scrollTo(h.span())));
	}

	/** Opens a page unless another one is asked for at once. */
	void begin(String page) {
		later(() -> {
			if (wanted.isEmpty()) {
				open(new GuideAddress(page));
			}
		});
	}

	/** The page that is shown. */
	String page() {
		return shown;
	}

	/** There is a button only while there is a way back. */
	private void offerBack() {
		GridDataFactory.fillDefaults().exclude(!history.hasBack()).applyTo(back);
		back.setVisible(history.hasBack());
		back.requestLayout();
	}

	private Visit here() {
		return new Visit(shown, preview.text().getTopPixel());
	}

	private void list(Contents contents) {
		files = contents.files();
		pages.setItems(contents.titles().values().toArray(String[]::new));
		pages.select(files.indexOf(shown));
	}

	/**
	 * Shows a page as soon as it is read.
	 *
	 * @param leaving called before
	 * @param then    called afterwards
	 */
	private void show(String page, Runnable leaving, Consumer<Preview> then) {
		wanted = page;
		load(() -> GuidePage.read(page), read -> {
			if (wanted.equals(read.name())) {
				leaving.run();
				shown = page;
				preview.show(read.preview(), read.pictures());
				then.accept(read.preview());
				pages.select(files.indexOf(page));
				offerBack();
				find.textChanged();
			}
		});
	}

	private void go(Optional<Visit> to) {
		to.ifPresent(visit -> show(visit.page(), () -> {
			// the way back is kept already
		}, page -> preview.text().setTopPixel(visit.top())));
	}

	/** What a job reads. */
	private interface Reading<T> {
		T read() throws IOException;
	}

	private <T> void load(Reading<T> what, Consumer<T> then) {
		Job.createSystem(Messages.Guide_job, monitor -> {
			try {
				T read = what.read();
				later(() -> then.accept(read));
			} catch (IOException e) {
				ILog.of(GuidePane.class).error(NLS.bind(Messages.Guide_failed, wanted, e.getMessage()), e);
			}
		}).schedule();
	}

	private void later(Runnable run) {
		if (isDisposed()) {
			return;
		}
		getDisplay().asyncExec(() -> {
			if (!isDisposed()) {
				run.run();
			}
		});
	}

	private void follow(Preview.Target target) {
		switch (target) {
		case Preview.Address address when address.isWeb() -> WebPage.open(address);
		case Preview.Address address -> open(new GuideAddress(address.name()));
		case Citation citation -> {
			// the guide cites nothing
		}
		}
	}

	void run(GuideAction action) {
		switch (action) {
		case back -> go(history.back(here()));
		case forward -> go(history.forward(here()));
		case find -> find.open();
		case findNext -> find.go(true);
		case findPrevious -> find.go(false);
		case zoomIn -> zoomTo(points + 1);
		case zoomOut -> zoomTo(points - 1);
		case zoomReset -> zoomTo(usualSize());
		}
	}

	private void zoomTo(int size) {
		points = Math.clamp(size, SMALLEST, LARGEST);
		preview.zoomTo(points);
	}

	private static int usualSize() {
		return JFaceResources.getDefaultFont().getFontData()[0].getHeight() + 2;
	}

	@Override
	public boolean setFocus() {
		return preview.setFocus();
	}

	/** The text that is shown. */
	StyledText text() {
		return preview.text();
	}
}
