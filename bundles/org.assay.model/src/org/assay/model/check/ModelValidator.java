package org.assay.model.check;

import java.util.Map;
import org.assay.model.Annotation;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.ConversionRate;
import org.assay.model.Document;
import org.assay.model.Event;
import org.assay.model.Evidence;
import org.assay.model.EvidenceItem;
import org.assay.model.Identified;
import org.assay.model.Judgement;
import org.assay.model.ModelPackage;
import org.assay.model.Span;
import org.assay.model.Zone;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.emf.ecore.util.Diagnostician;

/**
 * The constraints of the model, for EMF's validation. Every message names the document or case, then after a colon
 * what is wrong and what to do; {@link Diagnostic#getData()} holds the element, the {@link Rule} and the place.
 */
public final class ModelValidator implements EValidator {

	/** Checks an element and all its parts, documents in files of their own included. */
	public static Diagnostic validate(EObject root) {
		EValidator.Registry registry = new EValidatorRegistryImpl();
		registry.put(ModelPackage.eINSTANCE, new ModelValidator());
		return new Diagnostician(registry).validate(root);
	}

	@Override
	public boolean validate(EObject element, DiagnosticChain chain, Map<Object, Object> context) {
		return validate(element.eClass(), element, chain, context);
	}

	@Override
	public boolean validate(EClass type, EObject element, DiagnosticChain chain, Map<Object, Object> context) {
		Report report = new Report(chain);
		if (element.eIsProxy()) {
			// Whoever refers to it reports it.
			return true;
		}
		LinkRules.check(element, report);
		if (element instanceof Identified identified) {
			CaseRules.check(identified, report);
		}
		switch (element) {
		case Case checked -> CaseRules.check(checked, report);
		case Document document -> CaseRules.check(document, report);
		case ConversionRate rate -> CaseRules.check(rate, report);
		case Event event -> CaseRules.check(event, report);
		case Judgement judgement -> CaseRules.check(judgement, report);
		case Span span -> TextRules.check(span, report);
		case Annotation annotation -> TextRules.check(annotation, report);
		case Zone zone -> TextRules.check(zone, report);
		case Claim claim -> TextRules.check(claim, report);
		case Comparison comparison -> LinkRules.check(comparison, report);
		case Evidence evidence -> LinkRules.check(evidence, report);
		case EvidenceItem item -> WeighingRules.check(item, report);
		default -> {
			// The remaining classes have no rules beyond those of every element.
		}
		}
		return report.isClean();
	}

	/** Values are checked with the element that holds them. */
	@Override
	public boolean validate(EDataType type, Object value, DiagnosticChain chain, Map<Object, Object> context) {
		return true;
	}
}
