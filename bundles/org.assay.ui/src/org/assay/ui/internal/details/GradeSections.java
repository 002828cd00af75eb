package org.assay.ui.internal.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assay.core.decisions.TrackRecord;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Credibility;
import org.assay.model.Document;
import org.assay.model.Grade;
import org.assay.model.ModelPackage;
import org.assay.model.Source;
import org.assay.model.provider.Labels;
import org.assay.ui.Records;
import org.assay.ui.UiIds;
import org.assay.ui.internal.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What the analyst holds of a source or a claim, and beside it what became of what was judged. Neither sets the other. */
final class GradeSections {
	/** The fields that these sections show. */
	static final Set<EStructuralFeature> SHOWN = Set.of(ModelPackage.Literals.SOURCE__GRADE,
			ModelPackage.Literals.SOURCE__GRADE_REASON, ModelPackage.Literals.CLAIM__CREDIBILITY);

	private GradeSections() {
	}

	/** Empty for what is never graded. */
	static List<Section> of(EObject element) {
		return switch (element) {
		case Source source -> List.of(reliability(source));
		case Claim claim -> List.of(credibility(claim));
		default -> List.of();
		};
	}

	private static Section reliability(Source source) {
		List<Field> fields = new ArrayList<>();
		boolean isGraded = source.getGrade() != Grade.UNGRADED;
		fields.add(plain(Messages.Details_grade, isGraded ? Labels.literal(source.getGrade()) : Messages.Grade_none));
		if (isGraded && source.getGradeReason() != null) {
			fields.add(plain(Messages.Details_gradeReason, source.getGradeReason()));
		}
		TrackRecord record = EcoreUtil.getRootContainer(source) instanceof Case of ? TrackRecord.of(of, source)
				: new TrackRecord(0, 0);
		fields.add(plain(Messages.Details_record, Records.words(record)));
		fields.add(Field.command(Messages.Details_gradeSource, UiIds.GRADE_SOURCE));
		return new Section(Messages.Details_reliability, fields);
	}

	private static Section credibility(Claim claim) {
		List<Field> fields = new ArrayList<>();
		boolean isGraded = claim.getCredibility() != Credibility.UNGRADED;
		fields.add(plain(Messages.Details_grade,
				isGraded ? Labels.literal(claim.getCredibility()) : Messages.Grade_none));
		if (claim.eContainer() instanceof Document document) {
			fields.add(plain(Messages.Details_record, Records.words(document, claim)));
		}
		fields.add(Field.command(Messages.Details_gradeClaim, UiIds.GRADE_CLAIMS));
		return new Section(Messages.Details_credibility, fields);
	}

	private static Field plain(String name, String value) {
		return new Field(name, value, value, null);
	}
}
