package org.assay.analysis.internal.mapping;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.assay.reading.Attribution;
import org.assay.reading.Claim;
import org.assay.reading.Figure;
import org.assay.reading.Mention;
import org.assay.reading.TimeExpression;
import org.assay.reading.Why;
import org.eclipse.emf.ecore.EObject;

/**
 * The records that the elements of one document are read into. A figure that a claim holds is the same record as the figure
 * itself, and reasons that are equal are one object: a large case has millions. Not for several threads.
 */
public final class Records {
	private final Map<EObject, Object> made = new IdentityHashMap<>();
	private final Map<Why, Why> reasons = new HashMap<>();

	public Mention of(org.assay.model.Mention mention) {
		return of(mention, MentionMapper::read);
	}

	public TimeExpression of(org.assay.model.TimeExpression time) {
		return of(time, TimeMapper::read);
	}

	public Figure of(org.assay.model.Figure figure) {
		return of(figure, FigureMapper::read);
	}

	public Attribution of(org.assay.model.Quotation quotation) {
		return of(quotation, QuotationMapper::read);
	}

	public Claim of(org.assay.model.Claim claim) {
		return of(claim, ClaimMapper::read);
	}

	@SuppressWarnings("unchecked")
	private <M extends EObject, R> R of(M element, BiFunction<M, Records, R> mapper) {
		Object known = made.get(element);
		if (known == null) {
			known = mapper.apply(element, this);
			made.put(element, known);
		}
		return (R) known;
	}

	/** Equal reasons, as the one object that all with these have. */
	Why shared(Why why) {
		Why known = reasons.putIfAbsent(why, why);
		return known == null ? why : known;
	}
}
