namespace A {
  export Nope; // error[Resolve.NotFound]
  export Nope.X as Y; // error[Resolve.NotFound]
}
