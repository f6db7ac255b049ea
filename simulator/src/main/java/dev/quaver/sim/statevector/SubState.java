package dev.quaver.sim.statevector;

import dev.quaver.device.StateVectorView;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

/// The pure state of some wires of a [WireState].
///
/// @param qubitCount number of wires
/// @param spread place in the view's index of each axis among the wires, as bit mask: bits of a dense index go there in order
/// @param constant bits of the view's index that come from wires without an axis
/// @param source amplitudes by dense index
record SubState(int qubitCount, long spread, long constant, Source source)
    implements StateVectorView {

  private static final double VISIBLE = 1e-10;

  /// The squared distance to a product state that counts as rounding error.
  private static final double SEPARABLE = 1e-12;

  /// Gives amplitudes by dense index: one bit per wire with an axis, in the order of the view.
  interface Source {
    /// Real part.
    double re(long index);

    /// Imaginary part.
    double im(long index);

    /// The indices, ascending, whose amplitudes may be other than zero.
    LongStream indices();
  }

  @Override
  public void forEachNonZero(Visitor visitor) {
    source
        .indices()
        .forEachOrdered(index -> {
          double re = source.re(index);
          double im = source.im(index);
          if (re * re + im * im > VISIBLE * VISIBLE) {
            visitor.visit(Long.expand(index, spread) | constant, re, im);
          }
        });
  }

  /// The state of wires that have all axes between them.
  static SubState whole(WireState state, int[] wires) {
    Axes axes = Axes.of(state, wires);
    return axes.view(new Scaled(state.amplitudes(), axes, 0, state.phaseRe(), state.phaseIm()));
  }

  /// The state of wires that do not have all axes, if it is pure. It has the phase that goes with the first basis state that
  /// the other wires have an amplitude in, when `order` has them from the most significant bit.
  ///
  /// @param order all wires
  static Optional<SubState> separated(WireState state, int[] wires, int[] order) {
    Axes axes = Axes.of(state, wires);
    Amplitudes amplitudes = state.amplitudes();
    long all = (1L << amplitudes.axisCount()) - 1;
    long rest = all & ~axes.mask();
    long largest = largest(amplitudes);
    if (!isProduct(amplitudes, axes.mask(), largest)) {
      return Optional.empty();
    }
    // The slice through the largest amplitude is the wanted state up to norm and phase.
    long offset = largest & rest;
    double norm =
        axes.indices(amplitudes, offset)
            .mapToDouble(index -> square(amplitudes, axes.place(index) | offset))
            .sum();
    long first = (largest & axes.mask()) | (Axes.of(state, order).first(amplitudes) & rest);
    double length = Math.sqrt(square(amplitudes, first) * square(amplitudes, largest) * norm);
    double turnRe =
        (amplitudes.re(first) * amplitudes.re(largest)
                + amplitudes.im(first) * amplitudes.im(largest))
            / length;
    double turnIm =
        (amplitudes.im(first) * amplitudes.re(largest)
                - amplitudes.re(first) * amplitudes.im(largest))
            / length;
    double re = turnRe * state.phaseRe() - turnIm * state.phaseIm();
    double im = turnRe * state.phaseIm() + turnIm * state.phaseRe();
    return Optional.of(axes.view(new Scaled(amplitudes, axes, offset, re, im)));
  }

  /// Whether `ψ(s, r) ψ(s₀, r₀) = ψ(s, r₀) ψ(s₀, r)` for all parts `s` inside and `r` outside of `mask`.
  ///
  /// Looks only at the amplitudes of ψ that are not zero: the product has the norm of its two factors, and what of it is not
  /// found there lies where ψ is zero.
  private static boolean isProduct(Amplitudes amplitudes, long mask, long largest) {
    double pivot = square(amplitudes, largest);
    double pivotRe = amplitudes.re(largest) / pivot;
    double pivotIm = -amplitudes.im(largest) / pivot;
    var sums = new Sums();
    amplitudes.forEachNonZero(index -> {
      long inside = (index & mask) | (largest & ~mask);
      long outside = (index & ~mask) | (largest & mask);
      double re =
          amplitudes.re(inside) * amplitudes.re(outside)
              - amplitudes.im(inside) * amplitudes.im(outside);
      double im =
          amplitudes.re(inside) * amplitudes.im(outside)
              + amplitudes.im(inside) * amplitudes.re(outside);
      double productRe = re * pivotRe - im * pivotIm;
      double productIm = re * pivotIm + im * pivotRe;
      double differenceRe = amplitudes.re(index) - productRe;
      double differenceIm = amplitudes.im(index) - productIm;
      sums.distance += differenceRe * differenceRe + differenceIm * differenceIm;
      sums.found += productRe * productRe + productIm * productIm;
      sums.inside += index == inside ? square(amplitudes, index) : 0;
      sums.outside += index == outside ? square(amplitudes, index) : 0;
    });
    return sums.distance + sums.inside * sums.outside / pivot - sums.found < SEPARABLE;
  }

  /// What [#isProduct] adds up.
  private static final class Sums {
    double distance;
    double found;
    double inside;
    double outside;
  }

  private static long largest(Amplitudes amplitudes) {
    long[] largest = {-1};
    amplitudes.forEachNonZero(index -> {
      if (largest[0] < 0 || square(amplitudes, index) > square(amplitudes, largest[0])) {
        largest[0] = index;
      }
    });
    return largest[0];
  }

  private static double square(Amplitudes amplitudes, long index) {
    double re = amplitudes.re(index);
    double im = amplitudes.im(index);
    return re * re + im * im;
  }

  /// A slice of the amplitudes times a factor.
  private record Scaled(
      Amplitudes amplitudes, Axes axes, long offset, double factorRe, double factorIm)
      implements Source {
    @Override
    public double re(long index) {
      long place = axes.place(index) | offset;
      return factorRe * amplitudes.re(place) - factorIm * amplitudes.im(place);
    }

    @Override
    public double im(long index) {
      long place = axes.place(index) | offset;
      return factorRe * amplitudes.im(place) + factorIm * amplitudes.re(place);
    }

    @Override
    public LongStream indices() {
      return axes.indices(amplitudes, offset);
    }
  }

  /// Where wires are found.
  ///
  /// @param places axes of those that have one, in the order of the wires
  @SuppressWarnings("ArrayRecordComponent")
  private record Axes(int wireCount, int[] places, long spread, long constant) {

    static Axes of(WireState state, int[] wires) {
      long spread = 0;
      long constant = 0;
      for (int k = 0; k < wires.length; k++) {
        if (!state.isBit(wires[k])) {
          spread |= 1L << k;
        } else if (state.bit(wires[k])) {
          constant |= 1L << k;
        }
      }
      int[] places =
          Arrays.stream(wires).filter(wire -> !state.isBit(wire)).map(state::axis).toArray();
      return new Axes(wires.length, places, spread, constant);
    }

    long mask() {
      return place((1L << places.length) - 1);
    }

    long place(long index) {
      long place = 0;
      for (int k = 0; k < places.length; k++) {
        place |= (index >> k & 1) << places[k];
      }
      return place;
    }

    private long index(long place) {
      long index = 0;
      for (int k = 0; k < places.length; k++) {
        index |= (place >> places[k] & 1) << k;
      }
      return index;
    }

    /// The dense indices, ascending, at which amplitudes with the other axes at `offset` may be other than zero.
    LongStream indices(Amplitudes amplitudes, long offset) {
      long count = 1L << places.length;
      if (amplitudes.entryCount() >= count) {
        return LongStream.range(0, count);
      }
      long mask = mask();
      var found = LongStream.builder();
      amplitudes.forEachNonZero(place -> {
        if ((place & ~mask) == offset) {
          found.add(index(place));
        }
      });
      return found.build().sorted();
    }

    /// The index of the visible amplitude that comes first when the first wire is the most significant bit.
    long first(Amplitudes amplitudes) {
      long[] first = {-1, 0};
      amplitudes.forEachNonZero(place -> {
        long rank = Long.reverse(index(place));
        boolean earlier = first[0] < 0 || Long.compareUnsigned(rank, first[1]) < 0;
        if (earlier && square(amplitudes, place) > VISIBLE * VISIBLE) {
          first[0] = place;
          first[1] = rank;
        }
      });
      return first[0];
    }

    SubState view(Source source) {
      return new SubState(wireCount, spread, constant, source);
    }
  }
}
