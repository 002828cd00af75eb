package org.assay.ui.annotate.internal.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.assay.model.Verdict;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.marks.MadeBy;
import org.assay.ui.annotate.internal.marks.Mark;
import org.assay.ui.annotate.internal.marks.MarkFilter;
import org.assay.ui.annotate.internal.marks.Sureness;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * Chooses by judgement, origin and confidence what is shown, each choice with how many marks it would show. Made anew each time that
 * it is opened. UI thread only.
 */
public final class FilterMenu {
	private final Control owner;
	private final MarkFilter filter;
	private final List<Mark> marks;
	private final Runnable onChange;
	private final Menu menu;

	/**
	 * @param marks    all that there are, shown or not
	 * @param onChange runs after the filter was changed
	 */
	public FilterMenu(Control owner, MarkFilter filter, List<Mark> marks, Runnable onChange) {
		this.owner = owner;
		this.filter = filter;
		this.marks = marks;
		this.onChange = onChange;
		menu = new Menu(owner);
		heading(Messages.Filter_judgement);
		choice(Messages.Outline_allVerdicts, Optional.<Verdict>empty(), filter.verdict(), MarkFilter::showVerdict);
		for (Verdict verdict : Verdict.values()) {
			choice(Messages.verdictTitle(verdict), Optional.of(verdict), filter.verdict(), MarkFilter::showVerdict);
		}
		heading(Messages.Filter_origin);
		choice(Messages.Filter_anyone, Optional.<MadeBy>empty(), filter.madeBy(), MarkFilter::showMadeBy);
		for (MadeBy origin : origins()) {
			choice(Messages.capital(Messages.madeBy(origin)), Optional.of(origin), filter.madeBy(),
					MarkFilter::showMadeBy);
		}
		heading(Messages.Filter_sureness);
		choice(Messages.Filter_anySureness, Optional.<Sureness>empty(), filter.sureness(), MarkFilter::showSureness);
		for (Sureness each : Sureness.values()) {
			choice(Messages.capital(Messages.sureness(each)), Optional.of(each), filter.sureness(),
					MarkFilter::showSureness);
		}
		separator();
		MenuItem all = item(SWT.PUSH, Messages.Filter_all);
		all.setEnabled(filter.isNarrowed());
		all.addListener(SWT.Selection, e -> change(MarkFilter::showAll));
		menu.addListener(SWT.Hide, e -> owner.getDisplay().asyncExec(this::dispose)); // after what was chosen
	}

	/** Opens it at a point of the display, as the menu of its owner. */
	public void open(Point at) {
		owner.setMenu(menu);
		menu.setLocation(at);
		menu.setVisible(true);
	}

	private void dispose() {
		if (!owner.isDisposed() && owner.getMenu() == menu) {
			owner.setMenu(null);
		}
		menu.dispose();
	}

	private void heading(String words) {
		if (menu.getItemCount() > 0) {
			separator();
		}
		item(SWT.PUSH, words).setEnabled(false);
	}

	private void separator() {
		item(SWT.SEPARATOR, ""); // the platform leaves out what a line should say
	}

	private MenuItem item(int style, String words) {
		MenuItem item = new MenuItem(menu, style);
		item.setText(words.replace("&", "&&"));
		return item;
	}

	/** You and any analysis; each analysis that occurs where there are several, and that which is chosen. */
	private List<MadeBy> origins() {
		List<MadeBy> origins = new ArrayList<>(List.of(MadeBy.ANALYST, MadeBy.ANALYSIS));
		TreeSet<String> analyses = new TreeSet<>();
		marks.stream().map(mark -> mark.origin().by()).filter(by -> !by.isEmpty()).forEach(analyses::add);
		Optional<String> chosen = filter.madeBy().flatMap(MadeBy::analysis);
		if (analyses.size() > 1 || chosen.isPresent()) {
			chosen.ifPresent(analyses::add);
			analyses.forEach(id -> origins.add(MadeBy.analysis(id)));
		}
		return origins;
	}

	/** What a choice does to a filter. */
	private interface Setting<T> {
		void set(MarkFilter changed, Optional<T> value);
	}

	private <T> void choice(String words, Optional<T> value, Optional<T> now, Setting<T> setting) {
		MarkFilter chosen = new MarkFilter(filter);
		setting.set(chosen, value);
		MenuItem item = item(SWT.RADIO, NLS.bind(Messages.Filter_count, words, chosen.count(marks)));
		item.setSelection(now.equals(value));
		item.addListener(SWT.Selection, e -> {
			if (item.getSelection()) { // the one that was chosen before is told too
				change(changed -> setting.set(changed, value));
			}
		});
	}

	private void change(Consumer<MarkFilter> change) {
		change.accept(filter);
		onChange.run();
	}
}
