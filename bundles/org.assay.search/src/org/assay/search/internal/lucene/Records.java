package org.assay.search.internal.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.assay.search.Kind;
import org.assay.search.internal.entries.Entry;
import org.assay.search.internal.entries.Unit;
import org.assay.search.query.Days;
import org.assay.text.Span;

/** Makes of a unit the records that the index holds. */
final class Records {
	private static final FieldType WITH_PLACES = new FieldType();
	/** Days before 1970 count too; about 1400 years to each side fit. */
	private static final long EPOCH = 1L << 19;
	private static final int DAY_SHIFT = 43;
	private static final int UNIT_SHIFT = 23;

	static {
		WITH_PLACES.setTokenized(true);
		WITH_PLACES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
		WITH_PLACES.freeze();
	}

	private final Unit unit;
	private final CharSequence text;
	private final Optional<Days> published;

	/** @param text of the unit; empty when it has none */
	Records(Unit unit, CharSequence text) {
		this.unit = unit;
		this.text = text;
		this.published = Days.of(unit.published());
	}

	/** The record of the unit itself, and one for each entry. */
	List<Document> all() {
		List<Document> result = new ArrayList<>();
		Document marker = new Document();
		marker.add(new StringField(Fields.UNIT, unit.id(), Field.Store.YES));
		marker.add(new StringField(Fields.STAMP, unit.stamp(), Field.Store.YES));
		result.add(marker);
		for (int i = 0; i < unit.entries().size(); i++) {
			result.add(record(unit.entries().get(i), i));
		}
		return result;
	}

	private Document record(Entry entry, int number) {
		Document record = new Document();
		record.add(new StringField(Fields.UNIT, unit.id(), Field.Store.YES));
		record.add(new StoredField(Fields.ID, entry.id()));
		record.add(new StringField(Fields.KIND, entry.kind().name(), Field.Store.NO));
		record.add(new NumericDocValuesField(Fields.KIND, entry.kind().ordinal()));
		record.add(new NumericDocValuesField(Fields.ORDER, order(number)));
		record.add(new StringField(Fields.VERDICT, entry.verdict(), Field.Store.YES));
		addUnit(record, entry);
		addWords(record, entry);
		entry.about().forEach(words -> record.add(new TextField(Fields.ABOUT, words, Field.Store.NO)));
		if (!entry.speaker().isEmpty()) {
			record.add(new TextField(Fields.SPEAKER, entry.speaker(), Field.Store.YES));
		}
		Days.of(entry.when()).ifPresent(days -> record.add(new LongPoint(Fields.WHEN, days.first())));
		return record;
	}

	private void addUnit(Document record, Entry entry) {
		boolean isSource = entry.kind() == Kind.source;
		boolean isTitled = isSource || entry.kind() == Kind.question;
		String title = isTitled ? entry.about().isEmpty() ? "" : entry.about().getFirst() : unit.title();
		if (isTitled || entry.kind() == Kind.document) {
			record.add(new TextField(Fields.TITLE, title, Field.Store.NO));
		}
		record.add(new StoredField(Fields.SHOWN_TITLE, title));
		List<String> by = isSource ? List.of(title) : unit.by();
		by.forEach(name -> record.add(new TextField(Fields.BY, name, Field.Store.NO)));
		record.add(new StoredField(Fields.SHOWN_BY, unit.by().isEmpty() ? "" : unit.by().getFirst()));
		record.add(new StoredField(Fields.SHOWN_DATE, unit.published()));
		published.ifPresent(days -> record.add(new LongPoint(Fields.PUBLISHED, days.first())));
	}

	private void addWords(Document record, Entry entry) {
		EntryWords words = new EntryWords(text, entry.spans());
		boolean isDocument = entry.kind() == Kind.document;
		String all = isDocument ? text.toString() : words.all();
		record.add(new Field(Fields.TEXT, all, WITH_PLACES));
		if (!isDocument) {
			record.add(new StoredField(Fields.WORDS, all));
			record.add(new StoredField(Fields.SPANS, entry.spans().stream().map(s -> s.begin() + "-" + s.end())
					.collect(Collectors.joining(","))));
		}
		AmountTokens amounts = new AmountTokens();
		for (Entry.Sum sum : entry.sums()) {
			Optional<Span> place = isDocument ? Optional.of(sum.place()).filter(s -> s.end() <= text.length())
					: words.place(sum.place());
			place.ifPresent(p -> {
				amounts.add(sum.low(), p);
				if (!sum.low().equals(sum.high())) {
					amounts.add(sum.high(), p);
				}
			});
			if (!isDocument) {
				record.add(range(sum));
			}
		}
		if (!amounts.isEmpty()) {
			record.add(new Field(Fields.AMOUNT, amounts, WITH_PLACES));
		}
	}

	private static DoubleRange range(Entry.Sum sum) {
		double unit = unitNumber(sum.low().unit());
		return new DoubleRange(Fields.SUM, new double[] { sum.low().value().doubleValue(), unit },
				new double[] { sum.high().value().doubleValue(), unit });
	}

	/** A number that stands for a unit, the same everywhere. */
	static double unitNumber(String unit) {
		return unit.hashCode();
	}

	/** The latest article first, and what is in one article as it stands there. */
	private long order(int number) {
		long day = published.map(Days::first).orElse(-EPOCH);
		long late = EPOCH - Math.max(-EPOCH + 1, Math.min(EPOCH - 1, day));
		long hash = unit.id().hashCode() & (1L << DAY_SHIFT - UNIT_SHIFT) - 1;
		return late << DAY_SHIFT | hash << UNIT_SHIFT | Math.min(number, (1 << UNIT_SHIFT) - 1);
	}
}
