function F() : String { $"{1} {[1, 2]} {(1, true)} {0..3}" }
