package org.assay.ui.annotate.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.model.AttributionLink;
import org.assay.model.Claim;
import org.assay.model.LinkRole;
import org.assay.model.ModelFactory;
import org.assay.model.ModelPackage.Literals;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.edit.CorrectionField.Take;
import org.assay.ui.fields.Form.Step;
import org.eclipse.osgi.util.NLS;

/** The attribution chain of a claim while it is corrected: its links with their fields, added ones, and those taken out. */
final class ChainDraft {
	private final Claim claim;
	private final Correction form;
	/** In the order in which they are shown. */
	private final List<AttributionLink> links = new ArrayList<>();
	private final List<AttributionLink> removed = new ArrayList<>();
	private final List<String> groups = new ArrayList<>();

	ChainDraft(Claim claim, Correction form) {
		this.claim = claim;
		this.form = form;
		claim.getChain().forEach(this::show);
	}

	private void show(AttributionLink link) {
		String role = Messages.role(link.getRole());
		String group = role;
		for (int number = 2; groups.contains(group); number++) {
			group = NLS.bind(Messages.Chain_another, role, number);
		}
		links.add(link);
		groups.add(group);
		TakenWords words = form.words();
		form.add(new CorrectionField(link, Literals.ATTRIBUTION_LINK__NAME, Literals.ATTRIBUTION_LINK__SPANS, Take.name,
				Messages.Field_linkName, group, words));
		form.add(new CorrectionField(link, null, Literals.ATTRIBUTION_LINK__CUE, Take.place, Messages.Field_cue, group,
				words));
		form.add(new CorrectionField(link, Literals.ATTRIBUTION_LINK__STANCE, null, Take.nothing, Messages.Field_stance,
				group, words));
		form.add(new CorrectionField(link, Literals.ATTRIBUTION_LINK__AUTHORITY, null, Take.nothing,
				Messages.Field_authority, group, words));
	}

	/** Each link can be taken out, and one that is not there can be added. */
	List<Step> steps() {
		List<Step> steps = new ArrayList<>();
		for (int i = 0; i < links.size(); i++) {
			AttributionLink link = links.get(i);
			steps.add(new Step(groups.get(i), Messages.Chain_takeOut, () -> remove(link)));
		}
		steps.add(new Step("", Messages.Chain_addVia, () -> add(LinkRole.VIA)));
		if (links.stream().noneMatch(link -> link.getRole() == LinkRole.SPEAKER)) {
			steps.add(new Step("", Messages.Chain_addSpeaker, () -> add(LinkRole.SPEAKER)));
		}
		return steps;
	}

	private void add(LinkRole role) {
		AttributionLink link = ModelFactory.eINSTANCE.createAttributionLink();
		link.setRole(role);
		show(link);
	}

	private void remove(AttributionLink link) {
		int at = links.indexOf(link);
		form.remove(groups.remove(at));
		links.remove(at);
		if (link.eContainer() != null) {
			removed.add(link);
		}
	}

	/** The links that are added or taken out, in words. */
	String changes() {
		Stream<String> out = removed.stream().filter(link -> link.eContainer() != null)
				.map(link -> CorrectionField.change(Messages.role(link.getRole()), named(link), ""));
		Stream<String> in = links.stream().filter(link -> link.eContainer() == null)
				.map(link -> NLS.bind(Messages.Chain_added, Messages.role(link.getRole())));
		return Stream.concat(out, in).collect(Collectors.joining("; "));
	}

	private static String named(AttributionLink link) {
		return Objects.requireNonNullElse(link.getName(), Messages.Chain_unnamed);
	}

	/** Writes what was added and taken out; only within a change of the case. Added links without a name are left out. */
	void apply() {
		claim.getChain().removeAll(removed);
		for (AttributionLink link : links) {
			if (link.eContainer() == null && link.getName() != null) {
				int at = (int) claim.getChain().stream()
						.filter(other -> other.getRole().compareTo(link.getRole()) <= 0)
						.count();
				claim.getChain().add(at, link);
			}
		}
	}
}
