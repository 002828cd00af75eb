package org.assay.ui.search.internal;

import java.util.List;
import java.util.Set;
import org.assay.search.Found;
import org.assay.search.Hit;
import org.assay.search.Kind;
import org.assay.text.Span;
import org.assay.ui.Dates;
import org.assay.ui.table.Shape;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/**
 * A line of the results: a heading with its hits, a hit, or the offer of more.
 *
 * @param kind    of the hits
 * @param title   of a heading or an offer; null for a hit
 * @param hit     null for others
 * @param element that was found; null when it is gone, or for others
 * @param rows    under a heading
 * @param count   of all hits of the kind, for a heading; 0 for others
 */
record Row(Kind kind, String title, Hit hit, EObject element, List<Row> rows, int count) {

	static Row of(Hit hit, EObject element) {
		return new Row(hit.kind(), null, hit, element, List.of(), 0);
	}

	/** The hits whose elements are among some, under headings that say how many of how many these are. */
	static List<Row> only(List<Row> headings, Set<EObject> elements) {
		return headings.stream()
				.map(heading -> heading.with(heading.rows().stream()
						.filter(r -> r.element() != null && elements.contains(r.element())).toList()))
				.filter(heading -> !heading.rows().isEmpty()).toList();
	}

	private Row with(List<Row> hits) {
		return new Row(kind, counted(kind, hits.size(), count), null, null, hits, count);
	}

	static Row heading(Found.Group group, List<Row> rows) {
		return new Row(group.kind(), counted(group.kind(), group.hits().size(), group.count()), null, null, rows,
				group.count());
	}

	private static String counted(Kind kind, int shown, int all) {
		return shown == all ? NLS.bind(Messages.Heading_all, kinds(kind), all)
				: NLS.bind(Messages.Heading_some, new Object[] { kinds(kind), shown, all });
	}

	static Row more(Found.Group group) {
		return new Row(group.kind(), NLS.bind(Messages.More, group.count() - group.hits().size()), null, null,
				List.of(), 0);
	}

	boolean isMore() {
		return title != null && rows.isEmpty();
	}

	/** What the hits of a kind are called. */
	static String kinds(Kind kind) {
		return switch (kind) {
		case document -> Messages.Kind_documents;
		case claim -> Messages.Kind_claims;
		case quotation -> Messages.Kind_quotations;
		case figure -> Messages.Kind_figures;
		case time -> Messages.Kind_times;
		case name -> Messages.Kind_names;
		case highlight -> Messages.Kind_highlights;
		case question -> Messages.Kind_questions;
		case source -> Messages.Kind_sources;
		};
	}

	/** How rows are shown. */
	static final class Looks implements Shape<Row> {
		static final int WORDS = 0;
		static final int ARTICLE = 1;
		static final int PUBLISHED = 2;

		@Override
		public List<Row> children(Row row) {
			return row.rows();
		}

		@Override
		public Object key(Row row) {
			return row.hit() != null ? row.kind() + row.hit().id() : row.isMore() ? row.kind() + "\0" : row.kind();
		}

		@Override
		public Object selected(Row row) {
			return row.element();
		}

		@Override
		public String text(Row row, int column) {
			if (row.hit() == null) {
				return column == WORDS ? row.title() : "";
			}
			Hit hit = row.hit();
			return switch (column) {
			case WORDS -> hit.snippet().words();
			case ARTICLE -> article(hit);
			case PUBLISHED -> Dates.words(day(hit));
			default -> hit.by();
			};
		}

		/** Without the time of day, which would cut the year off. */
		private static String day(Hit hit) {
			return hit.published().replaceFirst("T.*", "");
		}

		private static String article(Hit hit) {
			return hit.place().isEmpty() ? "" : hit.title();
		}

		@Override
		public List<Span> broughtOut(Row row, int column) {
			return row.hit() != null && column == WORDS ? row.hit().snippet().found() : List.of();
		}

		@Override
		public String tooltip(Row row, int column) {
			if (row.hit() == null || column != WORDS) {
				return row.hit() == null ? null
						: column == PUBLISHED ? Dates.words(row.hit().published()) : text(row, column);
			}
			Hit hit = row.hit();
			String words = hit.speaker().isEmpty() ? hit.snippet().words()
					: NLS.bind(Messages.Tip_speaker, hit.speaker(), hit.snippet().words());
			return hit.verdict().isEmpty() || hit.verdict().equals("accepted") ? words
					: words + "\n" + NLS.bind(Messages.Tip_verdict, hit.verdict());
		}

		@Override
		public boolean isHeading(Row row) {
			return !row.rows().isEmpty();
		}

		@Override
		public boolean isMuted(Row row) {
			return row.isMore() || row.hit() != null && row.hit().verdict().equals("rejected");
		}
	}
}
