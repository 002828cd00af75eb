package org.assay.ui.analysis.internal.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.core.overview.Count;
import org.assay.core.overview.Overview.Group;
import org.assay.languages.LanguagePacks;
import org.assay.reading.language.LanguagePack;
import org.assay.ui.ActiveCase;
import org.assay.ui.Derived;
import org.assay.ui.EmptyState;
import org.assay.ui.analysis.internal.Messages;
import org.assay.ui.parts.Pages;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/**
 * A case at a glance: how much is read, judged, open, contradicting. Each number is a link to what it counts; beside the
 * numbers, charts.
 */
public final class OverviewView extends ViewPart {
	private static final int[] SHARES = { 56, 44 };
	private Pages stack;
	private SashForm sides;
	private EmptyState empty;
	private CountsPane counts;
	private BesidePane beside;
	private Derived<Seen> derived;
	private WriteUpFindings findings;
	private Optional<Seen> seen = Optional.empty();
	private Group writeUps;

	@Override
	public void createPartControl(Composite parent) {
		Set<String> languages = LanguagePacks.installed().all().stream().map(LanguagePack::language)
				.collect(Collectors.toSet());
		stack = new Pages(parent, this);
		empty = new EmptyState(stack);
		sides = new SashForm(stack, SWT.HORIZONTAL);
		counts = new CountsPane(sides, this::choose);
		beside = new BesidePane(sides, getSite());
		sides.setWeights(SHARES);
		ActiveCase active = getSite().getService(ActiveCase.class);
		findings = new WriteUpFindings(active, this::show);
		derived = new Derived<>(active, getTitle(), open -> Seen.of(open.model(), languages), this::show);
	}

	private void choose(Count count) {
		Optional<Group> group = groups().stream().filter(g -> g.counts().contains(count)).findFirst();
		try {
			if (group.isPresent() && Leads.follow(getSite().getPage(), group.get(), count)) {
				return;
			}
		} catch (PartInitException e) {
			ILog.of(OverviewView.class).error("The view could not be shown.", e);
		}
		beside.show(count);
		// what has just come on top takes no focus before the event is over
		beside.getDisplay().asyncExec(() -> {
			if (!beside.isDisposed()) {
				beside.setFocus();
			}
		});
	}

	private void show(Group group) {
		writeUps = group;
		if (seen.isPresent() && !counts.isDisposed()) {
			counts.show(groups());
			beside.refresh(groups());
		}
	}

	private void show(Optional<Seen> made) {
		boolean isAnything = made.filter(s -> s.overview().count("documents.unread").orElseThrow().of() > 0)
				.isPresent();
		seen = made.filter(s -> isAnything);
		empty.sayUnread(Messages.Overview_empty, getSite());
		seen.ifPresent(s -> {
			counts.show(groups());
			beside.charts(s.charts());
			beside.refresh(groups());
		});
		stack.top(isAnything ? sides : empty);
	}

	private List<Group> groups() {
		List<Group> all = new ArrayList<>(seen.orElseThrow().overview().groups());
		if (writeUps != null) {
			all.add(writeUps);
		}
		return all;
	}

	@Override
	public void setFocus() {
		if (seen.isEmpty()) {
			empty.setFocus();
		} else {
			counts.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (derived != null) {
			derived.dispose();
			findings.dispose();
		}
		super.dispose();
	}
}
