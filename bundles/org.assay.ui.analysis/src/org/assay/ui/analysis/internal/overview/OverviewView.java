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
import org.assay.ui.Brushing;
import org.assay.ui.Brushing.Brushed;
import org.assay.ui.Derived;
import org.assay.ui.EmptyState;
import org.assay.ui.analysis.internal.Messages;
import org.assay.ui.parts.OnlyLine;
import org.assay.ui.parts.Pages;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
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
	private OnlyLine only;
	private Derived<Seen> derived;
	private Runnable unbrush;
	/** Read on another thread. */
	private volatile Optional<Brushed> brushed = Optional.empty();
	private WriteUpFindings findings;
	private Optional<Seen> seen = Optional.empty();
	private Group writeUps;

	@Override
	public void createPartControl(Composite parent) {
		Set<String> languages = LanguagePacks.installed().all().stream().map(LanguagePack::language)
				.collect(Collectors.toSet());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		Brushing brushing = getSite().getService(Brushing.class);
		only = new OnlyLine(parent, () -> {
			brushing.set(Optional.empty());
			setFocus();
		});
		stack = new Pages(parent, this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		empty = new EmptyState(stack);
		stack.top(empty);
		sides = new SashForm(stack, SWT.HORIZONTAL);
		counts = new CountsPane(sides, this::choose);
		beside = new BesidePane(sides, getSite());
		sides.setWeights(SHARES);
		ActiveCase active = getSite().getService(ActiveCase.class);
		findings = new WriteUpFindings(active, this::show);
		derived = new Derived<>(active, getTitle(), open -> Seen.of(open.model(), languages, brushed), this::show);
		unbrush = brushing.follow(now -> {
			brushed = now;
			derived.refresh();
		});
	}

	private void choose(Count count) {
		Optional<Group> group = groups().stream().filter(g -> g.counts().contains(count)).findFirst();
		try {
			if (group.isPresent() && Leads.follow(getSite().getPage(), group.get(), count,
					seen.map(Seen::brushed).orElse(""))) {
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
		seen = made.filter(Seen::isAnything);
		only.say(seen.map(Seen::line).orElse(""));
		empty.sayUnread(Messages.Overview_empty, getSite());
		seen.ifPresent(s -> {
			counts.show(groups());
			beside.charts(s.charts());
			beside.refresh(groups());
		});
		stack.top(seen.isPresent() ? sides : empty);
	}

	private List<Group> groups() {
		List<Group> all = new ArrayList<>(seen.orElseThrow().overview().groups());
		// write-ups have no time, and so are left out where only a stretch of it is shown
		if (writeUps != null && seen.get().brushed().isEmpty()) {
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
			unbrush.run();
			findings.dispose();
		}
		super.dispose();
	}
}
