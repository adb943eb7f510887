package org.ceiba.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Languages;

/** A course package that was not imported, with everything that is wrong with it. */
public class PackageFaults extends DomainException {

    private static final long serialVersionUID = 1;

    private final transient List<PackageFault> faults;

    public PackageFaults(List<PackageFault> faults) {
        super(
                Kind.INVALID,
                "package",
                "catalogue.fault.package",
                faults.size(),
                faults.get(0).in(Languages.DEFAULT));
        this.faults = List.copyOf(faults);
    }

    public List<PackageFault> faults() {
        return faults == null ? new ArrayList<>() : faults;
    }
}
