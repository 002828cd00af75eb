package org.assay.ui.annotate.internal.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assay.model.Judged;
import org.assay.model.ZoneKind;
import org.assay.text.Span;
import org.assay.ui.annotate.internal.marks.IntervalIndex;
import org.assay.ui.annotate.internal.marks.Mark;
import org.assay.ui.annotate.internal.marks.MarkFilter;
import org.assay.ui.annotate.internal.marks.MarkReader;
import org.assay.ui.annotate.internal.marks.MarkSet;
import org.assay.ui.find.TextSearch;

/** What one article view shows: the marks, the selected one, the search and the words to flash. UI thread only. */
public final class ArticleState {

	/** Told about every change of what is shown. */
	public interface Listener {

		/** Marks, zones, filter, search or flash have changed: draw again. */
		default void marksChanged() {
		}

		/** Another mark, or none, is selected. */
		default void currentChanged() {
		}
	}

	private final OpenArticle article;
	private final MarkFilter filter;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private MarkSet marks = MarkSet.EMPTY;
	private IntervalIndex<ZoneKind> zones = new IntervalIndex<>(List.of());
	private List<Mark> all = List.of();
	/** The revision of the case that the marks were read from. */
	private long readAt = -1;
	private Judged current;
	private TextSearch search = TextSearch.of("", "", false);
	private Span flash = new Span(0, 0);

	public ArticleState(OpenArticle article, MarkFilter filter) {
		this.article = article;
		this.filter = filter;
		refresh();
	}

	public OpenArticle article() {
		return article;
	}

	public MarkFilter filter() {
		return filter;
	}

	public MarkSet marks() {
		return marks;
	}

	/** The kind of zone at an offset; empty outside every zone. */
	public Optional<ZoneKind> zoneAt(int offset) {
		return zones.at(offset).stream().findFirst();
	}

	public IntervalIndex<ZoneKind> zones() {
		return zones;
	}

	/**
	 * Reads the model again if it has changed since. Marks are laid out again only when they differ.
	 *
	 * @return whether the model has changed
	 */
	public boolean refresh() {
		List<Mark> marksBefore = all;
		IntervalIndex<ZoneKind> zonesBefore = zones;
		boolean changed = article.openCase().read(this::readAgain);
		if (changed && all.equals(marksBefore) && zones.equals(zonesBefore)) {
			listeners.forEach(Listener::marksChanged); // sources and cues are drawn too
		} else if (changed) {
			filterChanged();
		}
		return changed;
	}

	private boolean readAgain() {
		long revision = article.openCase().revision();
		boolean changed = revision != readAt;
		if (changed) {
			readAt = revision;
			MarkReader reader = new MarkReader(article.text().length());
			all = reader.read(article.document());
			List<IntervalIndex.Entry<ZoneKind>> entries = new ArrayList<>();
			article.document().getZones().forEach(zone -> {
				if (zone.getSpan() != null) {
					reader.within(List.of(zone.getSpan()))
							.forEach(span -> entries.add(new IntervalIndex.Entry<>(span, zone.getKind())));
				}
			});
			zones = new IntervalIndex<>(entries);
		}
		return changed;
	}

	/** Applies the filter again. */
	public void filterChanged() {
		marks = marks.changed(all, filter::shows);
		boolean lost = current != null && marks.of(current).isEmpty();
		if (lost) {
			current = null;
		}
		listeners.forEach(Listener::marksChanged);
		if (lost) {
			listeners.forEach(Listener::currentChanged);
		}
	}

	/** The selected mark; it may be one that the filter hides. */
	public Optional<Mark> current() {
		return current == null ? Optional.empty() : marks.of(current);
	}

	/** Selects a mark, or none for null. */
	public void select(Judged element) {
		if (element != current) {
			current = element != null && marks.of(element).isPresent() ? element : null;
			listeners.forEach(Listener::currentChanged);
		}
	}

	public TextSearch search() {
		return search;
	}

	public void setSearch(TextSearch search) {
		this.search = search;
		listeners.forEach(Listener::marksChanged);
	}

	/** The words to be flashed now; empty mostly. */
	public Span flash() {
		return flash;
	}

	public void setFlash(Span flash) {
		this.flash = flash;
		listeners.forEach(Listener::marksChanged);
	}

	public void add(Listener listener) {
		listeners.add(listener);
	}
}
