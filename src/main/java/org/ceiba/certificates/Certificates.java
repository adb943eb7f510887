package org.ceiba.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.people.AuditTrail;
import org.ceiba.people.CurrentPerson;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Languages;
import org.ceiba.shared.Page;
import org.ceiba.shared.Settings;
import org.ceiba.shared.Slice;

/** Certificates: anyone who has a code verifies and downloads one; staff revokes them. */
@ApplicationScoped
@Transactional
public class Certificates {

    @Inject
    private CertificateRepository repository;

    @Inject
    private Editions editions;

    @Inject
    private CurrentPerson current;

    @Inject
    private AuditTrail audit;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** The certificate under a code, as people type it; with everything that is printed on it. */
    @Allowed(Who.ANYONE)
    public CertificateRow verify(String code) {
        return repository.row(new CertificateCode(code)).orElseThrow(DomainException::notFound);
    }

    /** The same on paper, in one of the four languages. */
    @Allowed(Who.ANYONE)
    public byte[] pdf(String code, String language) {
        CertificateRow certificate = verify(code);
        return CertificatePdf.of(
                certificate,
                Languages.known(language).orElse(Languages.DEFAULT),
                settings.getBaseUrl() + "/verify/" + certificate.code());
    }

    /** The signed Open Badges 3.0 credential, in compact form. */
    @Allowed(Who.ANYONE)
    public String credential(String code) {
        return repository.credential(new CertificateCode(code)).orElseThrow(DomainException::notFound);
    }

    /** My certificates, the newest first. */
    @Allowed(Who.SIGNED_IN)
    public List<CertificateRow> mine() {
        return repository.ofPerson(current.id());
    }

    /** The code of an enrolment's certificate, for a room that has checked who asks. */
    @Allowed(Who.PROGRAM)
    public Optional<String> code(UUID enrolment) {
        return repository.code(enrolment);
    }

    /** Certificates of an edition. */
    @Allowed(Who.STAFF)
    public Slice<CertificateRow> ofEdition(String key, Page page) {
        EditionFacts edition = editions.facts(key);
        require(edition.id());
        return repository.ofEdition(edition.id(), page);
    }

    /** Takes a certificate back, with a reason that its verification shows. */
    @Allowed(Who.COORDINATOR)
    public void revoke(String code, String reason) {
        CertificateCode known = new CertificateCode(code);
        require(repository.edition(known).orElseThrow(DomainException::notFound));
        Certificate certificate = repository.certificate(known).orElseThrow(DomainException::notFound);
        certificate.revoke(reason, current.id(), clock.instant());
        audit.note("certificate.revoked", "certificate", certificate.id(), reason);
    }

    private void require(UUID edition) {
        if (!current.access().mayCoordinate(edition)
                || !current.access().countries(edition).isEmpty()) {
            throw DomainException.forbidden();
        }
    }
}
