package org.assay.ui.annotate.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.assay.model.Document;
import org.assay.model.Judged;
import org.assay.ui.fields.Form;

/** The fields of one thing of a document while the analyst corrects them. Nothing reaches the model before apply. */
public abstract class Correction implements Form {
	private final Judged element;
	private final TakenWords words;
	private final List<CorrectionField> fields = new ArrayList<>();
	private NameOffers names;
	private Consumer<Correction> onKeep = correction -> {
		throw new IllegalStateException("nobody keeps the correction");
	};

	Correction(Judged element, TakenWords words) {
		this.element = element;
		this.words = words;
	}

	/** @param keeper writes it into the case when the analyst keeps it */
	public final Correction keptBy(Consumer<Correction> keeper) {
		onKeep = keeper;
		return this;
	}

	/** Lets fields that name somebody offer names, those that come later, too. */
	final void offering(NameOffers offers) {
		names = offers;
		fields.forEach(field -> field.offering(offers));
	}

	final void add(CorrectionField field) {
		fields.add(field.offering(names));
	}

	final void remove(String group) {
		fields.removeIf(field -> field.group().equals(group));
	}

	final TakenWords words() {
		return words;
	}

	@Override
	public final Judged element() {
		return element;
	}

	@Override
	public final Document document() {
		return words.document();
	}

	@Override
	public final List<CorrectionField> fields() {
		return List.copyOf(fields);
	}

	@Override
	public List<Step> steps() {
		return List.of();
	}

	/** What differs from the model, in words; empty when nothing does. */
	public String changes() {
		return fields.stream().flatMap(field -> field.changes().stream()).collect(Collectors.joining("; "));
	}

	@Override
	public final boolean isChanged() {
		return !changes().isEmpty();
	}

	@Override
	public final void keep() {
		onKeep.accept(this);
	}

	/** Writes what differs into the model; only within a change of the case, and only without a problem. */
	void apply() {
		fields.forEach(CorrectionField::apply);
	}
}
