package org.assay.ui.parts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assay.ui.Brushing;
import org.assay.ui.Brushing.Brushed;
import org.assay.ui.EmptyState;
import org.assay.ui.internal.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * What a {@link Narrowable} has to list, what of it is listed, and a line above the list that says so and leads back to all: what it
 * was asked for, else what is brushed in another view. Lies in a grid; hidden while all is listed. UI thread only.
 *
 * @param <T> what a row is
 */
public final class Narrowing<T> extends Composite {
	private final OnlyLine line;
	private final Function<T, EObject> element;
	private final Consumer<List<T>> list;
	private final Runnable focus;
	private List<T> rows = List.of();
	/** What was asked for; nothing when nobody asked. */
	private Optional<Brushed> only = Optional.empty();
	private Optional<Brushing> brushing = Optional.empty();

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
		GridLayoutFactory.fillDefaults().applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
		line = new OnlyLine(this, this::widen);
	}

	/** Lists only what is brushed, too, from now on. */
	public void follow(Brushing followed) {
		brushing = Optional.of(followed);
		Runnable unfollow = followed.follow(brushed -> say());
		addListener(SWT.Dispose, e -> unfollow.run());
	}

	/** Has only these elements listed; see {@link Narrowable#narrow}. */
	public void to(String words, Collection<? extends EObject> elements) {
		only = Optional.of(Brushed.of(words, elements));
		say();
	}

	/** Has other rows listed, as far as they are wanted; when none that was asked for is there, it was in another case. */
	public void show(List<T> all) {
		rows = List.copyOf(all);
		if (only.isPresent() && !rows.isEmpty() && rows.stream().noneMatch(this::lists)) {
			only = Optional.empty();
			say();
		} else {
			list();
		}
	}

	/** Says in place of the list that what is brushed leaves nothing of it; false when that is not so. */
	public boolean sayIfNothingIsLeft(EmptyState empty) {
		boolean isNothingLeft = !rows.isEmpty() && rows.stream().noneMatch(this::lists);
		if (isNothingLeft) {
			empty.say(NLS.bind(Messages.Narrowed_none, now().map(Brushed::words).orElse("")), Messages.Narrowed_all,
					this::widen);
		}
		return isNothingLeft;
	}

	private Optional<Brushed> now() {
		return only.or(() -> brushing.flatMap(Brushing::get));
	}

	private void list() {
		list.accept(rows.stream().filter(this::lists).toList());
	}

	private boolean lists(T row) {
		return now().isEmpty() || now().get().elements().contains(element.apply(row));
	}

	private void say() {
		String words = now().map(Brushed::words).orElse("");
		setVisible(!words.isEmpty());
		GridDataFactory.fillDefaults().grab(true, false).exclude(words.isEmpty()).applyTo(this);
		line.say(words);
		getParent().layout(true, true);
		list();
	}

	private void widen() {
		if (only.isPresent()) {
			only = Optional.empty();
			say();
		} else {
			brushing.ifPresent(b -> b.set(Optional.empty()));
		}
		focus.run();
	}
}
