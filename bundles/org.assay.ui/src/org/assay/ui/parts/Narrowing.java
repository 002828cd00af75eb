package org.assay.ui.parts;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assay.ui.Ground;
import org.assay.ui.internal.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/**
 * What a {@link Narrowable} has to list, what of it is listed, and a line above the list that says so and leads back to all. Lies
 * in a grid; hidden while all is listed. UI thread only.
 *
 * @param <T> what a row is
 */
public final class Narrowing<T> extends Composite {
	private static final int MARGIN = 4;
	private final Label what;
	private final Function<T, EObject> element;
	private final Consumer<List<T>> list;
	private final Runnable focus;
	private Link all;
	private List<T> rows = List.of();
	/** The elements that are listed; nothing when all are. */
	private Optional<Set<EObject>> only = Optional.empty();

	/**
	 * @param element what a row stands for
	 * @param list    told the rows to be listed
	 * @param focus   gives the focus to what is listed, when the link that had it goes
	 */
	public Narrowing(Composite parent, Function<T, EObject> element, Consumer<List<T>> list, Runnable focus) {
		super(parent, SWT.NONE);
		this.element = element;
		this.list = list;
		this.focus = focus;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(8, 0).applyTo(this);
		what = new Label(this, SWT.NONE);
		Ground.muted(what);
		GridDataFactory.fillDefaults().applyTo(what);
		GridDataFactory.fillDefaults().exclude(true).applyTo(this);
		setVisible(false);
	}

	/** Has only these elements listed; see {@link Narrowable#narrow}. */
	public void to(String words, Collection<? extends EObject> elements) {
		Set<EObject> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
		wanted.addAll(elements);
		only = Optional.of(wanted);
		say(words);
		list();
	}

	/** Has other rows listed, as far as they are wanted; when none of them is, they are of another case, and all are. */
	public void show(List<T> all) {
		rows = List.copyOf(all);
		if (only.isPresent() && !rows.isEmpty() && rows.stream().noneMatch(this::lists)) {
			only = Optional.empty();
			say("");
		}
		list();
	}

	private void list() {
		list.accept(rows.stream().filter(this::lists).toList());
	}

	private boolean lists(T row) {
		return only.isEmpty() || only.get().contains(element.apply(row));
	}

	/** A link that is hidden would be heard all the same, so there is none while all is listed. */
	private void say(String words) {
		boolean isNarrowed = !words.isEmpty();
		what.setText(words.replace("&", "&&"));
		if (isNarrowed && all == null) {
			all = new Link(this, SWT.NONE);
			all.setText("<a>" + Messages.Narrowed_all + "</a>");
			all.addListener(SWT.Selection, e -> getDisplay().asyncExec(this::widen));
			GridDataFactory.fillDefaults().applyTo(all);
		} else if (!isNarrowed && all != null) {
			all.dispose();
			all = null;
		}
		setVisible(isNarrowed);
		GridDataFactory.fillDefaults().grab(true, false).exclude(!isNarrowed).applyTo(this);
		getParent().layout(true, true);
	}

	private void widen() {
		if (!isDisposed()) {
			only = Optional.empty();
			say("");
			list();
			focus.run();
		}
	}
}
