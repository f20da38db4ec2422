package org.palestre.facilities.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.facilities.control.CensusFile;
import org.palestre.facilities.control.CensusFingerprint;
import org.palestre.facilities.control.CensusPlan;
import org.palestre.facilities.control.CensusPlanner;
import org.palestre.facilities.entity.CensusImports;
import org.palestre.facilities.entity.CensusPlaces;
import org.palestre.facilities.entity.CensusUpload;
import org.palestre.facilities.entity.CensusWriter;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/**
 * Takes over the national census of sports facilities: first a preview of each row, then all of it in one go.
 *
 * <p>For agents whose scope is the whole city: a census knows no scopes.
 */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.BOOKING_OFFICE})
public class ImportCensus {

    @Inject
    private CensusImports imports;

    @Inject
    private CensusPlaces places;

    @Inject
    private CensusWriter writer;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * Reads a file and shows what it would do. Nothing is changed yet.
     *
     * @return the id of the import
     * @throws BusinessException INVALID {@code facilities.census…} at {@code file}, with the line if there is one
     */
    public long preview(String fileName, byte[] content) {
        requireWholeCity();
        CensusFile file = CensusFile.read(content);
        CensusPlan plan = CensusPlanner.plan(file, places.read(false), false);
        long id = imports.keep(
                shown(fileName),
                file.format(),
                content,
                session.getCallerPrincipal().getName(),
                clock.instant());
        imports.show(id, plan.rows(), CensusFingerprint.of(plan), false);
        return id;
    }

    /** Whether the caller may import: whoever keeps only some sites may not. */
    public boolean allowed() {
        return currentPerson.scope().wholeCity();
    }

    /** An import with its counts. */
    public CensusImportView find(long id) {
        requireWholeCity();
        return imports.view(id).orElseThrow(() -> BusinessException.notFound("facilities.unknownCensusImport"));
    }

    /** The imports of late, the latest first. */
    public List<CensusImportView> recent() {
        requireWholeCity();
        return imports.recent();
    }

    /** One page of what the preview says, in the order of the file. */
    public Page<CensusRowView> rows(long id, CensusRowQuery query, PageRequest page) {
        requireWholeCity();
        return imports.rows(id, query, page);
    }

    /** Shows the preview again, with or without replacing what agents have written by hand. */
    public void replan(long id, boolean overwrite) {
        requireWholeCity();
        CensusUpload upload = open(id);
        CensusPlan plan = CensusPlanner.plan(CensusFile.read(upload.content()), places.read(false), overwrite);
        imports.show(id, plan.rows(), CensusFingerprint.of(plan), overwrite);
    }

    /**
     * Does what the preview shows, all of it or nothing.
     *
     * @return false if places have changed since: then nothing is done, and the preview is a new one to be looked at
     * @throws BusinessException CONFLICT {@code facilities.censusDone} if it was applied or discarded before
     */
    public boolean apply(long id) {
        requireWholeCity();
        imports.queue();
        CensusUpload upload = open(id);
        CensusPlan plan = CensusPlanner.plan(CensusFile.read(upload.content()), places.read(true), upload.overwrite());
        String fingerprint = CensusFingerprint.of(plan);
        if (!fingerprint.equals(upload.fingerprint())) {
            imports.show(id, plan.rows(), fingerprint, upload.overwrite());
            return false;
        }
        writer.write(plan);
        imports.finish(id, "APPLIED", clock.instant());
        CensusImportView done = find(id);
        audit.record(
                "facilities.importCensus",
                "facilities.censusImport",
                id,
                "%s: %d created, %d changed"
                        .formatted(
                                done.fileName(), done.count(CensusOutcome.CREATED), done.count(CensusOutcome.CHANGED)));
        return true;
    }

    /** Throws a preview away. */
    public void discard(long id) {
        requireWholeCity();
        open(id);
        imports.finish(id, "DISCARDED", null);
    }

    private CensusUpload open(long id) {
        CensusUpload upload =
                imports.lock(id).orElseThrow(() -> BusinessException.notFound("facilities.unknownCensusImport"));
        if (!upload.state().equals("PREVIEW")) {
            throw BusinessException.conflict("facilities.censusDone");
        }
        return upload;
    }

    private void requireWholeCity() {
        if (!allowed()) {
            throw BusinessException.forbidden("accounts.outOfScope");
        }
    }

    private static String shown(String fileName) {
        String name = fileName == null
                ? ""
                : fileName.replaceAll(".*[/\\\\]", "").replaceAll("\\p{C}", "").strip();
        return name.isEmpty() ? "–" : name.substring(0, Math.min(name.length(), 150));
    }
}
