package dev.quaver.azure;

import dev.quaver.target.Target;
import dev.quaver.target.TargetId;
import dev.quaver.target.TargetProvider;
import java.util.List;
import java.util.Optional;

/// Offers the targets of an Azure Quantum workspace.
///
/// Which targets there are is a matter of the workspace: its providers, its region, its quotas. Without a connection there
/// is no workspace, and this provider offers nothing, neither listed nor by name, so that nobody is told of a target that
/// cannot take a job.
public final class AzureTargetProvider implements TargetProvider {

  /// A provider that is not connected.
  public AzureTargetProvider() {}

  @Override
  public String name() {
    return "azure";
  }

  @Override
  public List<Target> targets() {
    return List.of();
  }

  @Override
  public Optional<Target> find(TargetId id) {
    return Optional.empty();
  }
}
